import type { Topic } from './scene.ts';

/** What repeats. */
export const PATTERNS: Topic = {
  special: true,
  being: 'thing',
  contentType: 'seamless pattern',
  framing: 'filling the frame',
  style: 'flat design | folk art | Arts and Crafts',
  aspectRatio: '1:1',
  scenes: [
    {
      subject: 'lemons and blossoms | oranges with dark green leaves | figs cut in half',
      setting: 'on a deep blue ground | on a cream ground',
      mood: 'cheerful',
      style: 'Arts and Crafts | watercolor washes | flat design',
      colorTone: 'vibrant colors | muted colors',
    },
    {
      subject: 'foxes among ferns | rabbits under mushrooms | hedgehogs and acorns',
      setting: 'on a dark green ground | on a pale mustard ground',
      style: 'folk art | Arts and Crafts | bold outlines',
      colorTone: 'autumn colors | limited palette',
      mood: 'whimsical | cozy',
    },
    {
      subject: 'cranes over stylized waves | swimming carp and water lilies | fans and plum blossoms',
      setting: 'on an indigo ground | on a gold ground',
      style: 'ukiyo-e | Art Deco | minimalist',
      colorTone: 'blue and gold | blue and white',
      mood: 'elegant | serene',
    },
    {
      subject: 'overlapping arches and half circles | stepped triangles | interlaced eight-pointed stars',
      setting: 'on a terracotta ground | on an off-white ground',
      style: 'mid-century modern | Art Deco | Bauhaus | Memphis design',
      colorTone: 'limited palette | terracotta tones | primary colors',
    },
    {
      subject: 'planets and rockets | dinosaurs on roller skates | submarines and smiling whales',
      setting: 'on a midnight-blue ground | on a mint ground',
      style: 'flat design | kawaii | bold outlines',
      colorTone: 'candy colors | primary colors',
      mood: 'playful',
    },
    {
      subject: 'trailing vines and small birds | peonies and butterflies | thistles and bees',
      setting: 'on a black ground | on a pale pink ground',
      style: 'Art Nouveau | Arts and Crafts | Rococo | watercolor washes',
      colorTone: 'jewel tones | pastel colors',
      mood: 'romantic | elegant',
    },
    {
      subject: 'leaves and seed pods | stones and pebbles | overlapping circles',
      setting: 'on an off-white ground | on a pale gray ground',
      style: 'minimalist | paper cut | visible brushwork',
      colorTone: 'earthy tones | limited palette | monochrome',
    },
  ],
};
