import type { Topic } from './scene.ts';

/** Dishes and drinks. */
export const FOOD: Topic = {
  being: 'thing',
  place: ['inside', 'studio'],
  contentType:
    'food photograph | food photograph | food photograph | watercolor painting | gouache painting | digital illustration | colored pencil drawing | oil painting',
  framing:
    'top-down view | close-up | three-quarter view | shallow depth of field | centered composition | filling the frame',
  aspectRatio: '4:5 | 1:1 | 3:2',
  scenes: [
    {
      subject: 'a bowl of ramen | a bowl of pho',
      setting: 'on a worn wooden counter | beside a rain-streaked window',
      details: 'rising steam | a soft-boiled egg and green onions | chopsticks across the rim',
      lighting: 'side lighting | lamplight',
      mood: 'cozy',
      colorTone: 'warm tones | earthy tones',
    },
    {
      subject: 'a stack of blueberry pancakes | a plate of waffles with cherries',
      setting: 'on a marble café table | on a breakfast tray',
      details: 'dripping maple syrup | a dusting of powdered sugar | a small jug of cream',
      lighting: 'soft window light | natural light',
      mood: 'cheerful | cozy',
      colorTone: 'pastel colors | warm tones',
    },
    {
      subject: 'a loaf of sourdough bread | a braided challah | a tray of cinnamon rolls',
      setting: 'on a floured board | in a basket lined with linen',
      details: 'a crackling crust | scattered crumbs | ears of wheat beside it',
      lighting: 'soft window light | chiaroscuro',
      mood: 'cozy | nostalgic',
      style: 'editorial | visible brushwork',
    },
    {
      subject: 'a mezze table | a Sunday lunch for eight',
      setting: 'on a terrace above the sea | under a fig tree',
      place: 'outside',
      details: 'hands reaching for bread | bowls of olives and figs | glasses of cold white wine',
      lighting: 'dappled light | natural light',
      mood: 'joyful | carefree',
      framing: 'top-down view | high angle',
      colorTone: 'vibrant colors',
    },
    {
      subject: 'a slice of chocolate cake | a lemon tart | a raspberry pavlova',
      setting: 'on a vintage plate | on a cake stand in a pastry shop window',
      details: 'one bite missing | a silver fork | fresh berries',
      lighting: 'soft window light | diffused light',
      mood: 'playful | luxurious | intimate',
    },
    {
      subject: 'a glass of iced coffee | a hibiscus lemonade | a matcha latte',
      setting: 'on a sunny windowsill | against a pastel background',
      place: ['inside', 'studio'],
      details: 'condensation on the glass | a paper straw | a hard-edged shadow',
      lighting: 'hard light | natural light',
      mood: 'cheerful | carefree',
      style: 'minimalist | editorial | flat design',
      colorTone: 'pastel colors | vibrant colors | candy colors',
    },
    {
      subject: 'oysters on ice | a whole grilled fish | a pot of mussels',
      setting: 'on a zinc counter | on newspaper at a harbor table',
      details: 'lemon wedges | a glass of white wine | sprigs of dill',
      lighting: 'natural light | side lighting',
      mood: 'carefree | luxurious',
      colorTone: 'cool tones | muted colors',
    },
    {
      subject: 'a plate of dumplings | a bamboo steamer of bao',
      setting: 'on a red lacquer tray | at a crowded family table',
      details: 'wisps of steam | a small dish of chili oil | flour-dusted fingers folding the last one',
      lighting: 'lamplight | soft window light',
      mood: 'cozy | festive',
    },
    {
      subject: 'a jollof rice feast | a tagine with apricots | an Ethiopian injera platter',
      setting: 'on a woven mat | on a carved wooden table',
      details: 'fresh coriander | a clay pot with its lid just lifted | a circle of small bowls',
      lighting: 'soft golden light | natural light',
      mood: 'festive | cozy',
      colorTone: 'warm tones | vibrant colors',
      framing: 'top-down view | flat lay | three-quarter view',
    },
  ],
};
