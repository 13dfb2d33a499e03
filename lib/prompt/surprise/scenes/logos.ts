import type { Topic } from './scene.ts';

/** Logos, which have no light, no place and no hour. */
export const LOGOS: Topic = {
  special: true,
  being: 'thing',
  contentType: 'logo',
  style: 'flat design | minimalist | bold outlines',
  framing: 'white background | centered composition | negative space',
  colorTone: 'limited palette | duotone | black and white',
  aspectRatio: '1:1',
  scenes: [
    {
      subject: 'a leaping fox | a running hare | a swift in flight',
      action: 'for a running club | for a parcel service',
      details: 'three simple curves | a sense of speed | sharp clean edges',
    },
    {
      subject: 'a mountain and a rising sun | a pine tree inside a circle | a tent under one star',
      action: 'for a hiking outfitter | for a campground',
      details: 'thick even lines | a round badge shape',
      colorTone: 'earthy tones | limited palette',
    },
    {
      subject: 'a wheat ear bent into a heart | a rolling pin and a crescent moon | a croissant',
      action: 'for a neighborhood bakery',
      details: 'soft rounded shapes | a stamp-like texture',
      style: 'flat design | vintage | folk art',
      colorTone: 'warm tones | limited palette',
    },
    {
      subject: 'an owl made of two open books | a lighthouse whose beam is a pencil | a key growing leaves',
      action: 'for a public library | for a language school',
      details: 'clever use of empty space | simple geometric shapes',
    },
    {
      subject: 'a wave curling into a cup | a coffee bean shaped like a whale | a steaming mug with a sail',
      action: 'for a coffee roaster by the sea',
      details: 'a single continuous line | rounded corners',
      colorTone: 'deep blues | limited palette',
    },
    {
      subject: 'a hummingbird drawn from one line | a lotus of overlapping circles | a heron in a ring',
      action: 'for a yoga studio | for a spa',
      details: 'fine even lines | perfect symmetry',
      style: 'minimalist | single-line drawing | Art Nouveau',
      colorTone: 'pastel colors | black and gold',
    },
    {
      subject: 'a gear that is also a sun | a cube unfolding into a bird | a spark between two dots',
      action: 'for a robotics start-up | for a solar energy company',
      details: 'simple geometric shapes | one bold accent color',
      style: 'flat design | Swiss design | Bauhaus',
    },
    {
      subject: 'a bear playing a double bass | a cat with a trumpet | a vinyl record as a setting sun',
      action: 'for a jazz festival | for a record label',
      details: 'bold flat shapes | a slightly rough print texture',
      style: 'mid-century modern | bold outlines | flat design',
    },
  ],
};
