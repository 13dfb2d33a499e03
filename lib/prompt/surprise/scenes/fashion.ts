import type { Topic } from './scene.ts';

/** Clothes on people. */
export const FASHION: Topic = {
  being: 'person',
  age: 'present',
  contentType:
    'fashion photograph | fashion photograph | fashion photograph | digital illustration | watercolor painting | ink drawing',
  framing: 'full-body shot | low angle | medium shot | cowboy shot | 85mm lens | negative space',
  aspectRatio: '4:5 | 2:3',
  style: 'high fashion | editorial',
  scenes: [
    {
      subject: 'a model in a pleated yellow gown | a dancer in flowing red silk',
      action: 'walking along the crest of a dune | turning in the wind',
      setting: 'in the desert at dusk | on a salt flat',
      place: 'outside',
      details: 'fabric flying behind | bare feet',
      lighting: 'golden hour | hard light',
      mood: 'elegant | dramatic | ethereal',
    },
    {
      subject: 'a man in an oversized wool coat | a woman in a sharp black suit',
      action: 'leaning on a concrete pillar | striding toward the viewer',
      setting: 'in front of a brutalist building | in a parking garage',
      place: 'outside',
      details: 'polished boots | a gust of wind | a long shadow',
      lighting: 'overcast light | hard light',
      mood: 'defiant | elegant',
      colorTone: 'monochrome | muted colors',
    },
    {
      subject: 'a woman in a bold wax-print dress | two sisters in matching ankara suits',
      action: 'laughing at something off camera | posing on a scooter',
      setting: 'in front of a pink wall in Lagos | on a street in Dakar',
      place: 'outside',
      details: 'a headwrap tied high | oversized sunglasses',
      lighting: 'hard light | natural light',
      mood: 'joyful | energetic',
      colorTone: 'vibrant colors | jewel tones',
    },
    {
      subject: 'a model in a crystal-covered veil | a model in a cape of white feathers',
      action: 'looking straight at the viewer | standing very still',
      setting: 'against a midnight-blue backdrop | in a room of mirrors',
      place: 'studio',
      details: 'glints of light | silver eyeliner',
      lighting: 'butterfly lighting | spotlight | rim light',
      mood: 'ethereal | mysterious | luxurious',
    },
    {
      subject: 'a skateboarder in baggy denim | a teenager in a thrifted tracksuit',
      action: 'sitting on a curb | caught in the middle of a jump',
      setting: 'in a concrete skate park | outside a corner shop',
      place: 'outside',
      details: 'scuffed sneakers | a can of soda | stickers on the board',
      lighting: 'natural light | direct flash',
      mood: 'carefree | defiant',
      style: '1990s | candid snapshot | editorial',
      contentType: 'fashion photograph | analog photograph | digital illustration',
    },
  ],
};
