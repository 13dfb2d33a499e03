import type { Topic } from './scene.ts';

/** Icons, stickers and tattoos. */
export const MARKS: Topic = {
  special: true,
  being: 'thing',
  contentType: 'sticker',
  style: 'flat design | bold outlines | kawaii',
  framing: 'white background | centered composition',
  aspectRatio: '1:1',
  scenes: [
    {
      subject: 'a paper plane | a cloud with a small sun | a bell with a dot',
      contentType: 'icon',
      details: 'rounded corners | a soft gradient | one thick outline',
      style: 'flat design | minimalist',
      colorTone: 'gradient colors | limited palette | vibrant colors',
      framing: 'centered composition | white background | front view',
    },
    {
      subject: 'a treasure chest | a red potion bottle | a wooden shield',
      contentType: 'icon | pixel art',
      details: 'a bright highlight | a thick dark outline',
      style: 'high fantasy | bold outlines',
      colorTone: 'vibrant colors | jewel tones',
      framing: 'centered composition | isometric view',
    },
    {
      subject: 'a magnifying glass over a leaf | an open envelope with a heart | a calendar with a checkmark',
      contentType: 'icon',
      details: 'simple geometric shapes | soft shadows',
      style: 'flat design | minimalist',
      framing: 'centered composition | isometric view',
      colorTone: 'pastel colors | limited palette',
    },
    {
      subject: 'an avocado doing yoga | a dumpling with rosy cheeks | a ghost drinking bubble tea',
      contentType: 'sticker',
      details: 'a thick white border | tiny sparkles',
      mood: 'humorous | playful | cheerful',
      colorTone: 'candy colors | pastel colors',
    },
    {
      subject:
        'a corgi in a space helmet | a capybara with an orange on its head | a grumpy cat in a raincoat',
      contentType: 'sticker',
      details: 'a thick white border | big round eyes',
      mood: 'humorous | playful',
      colorTone: 'vibrant colors | pastel colors',
    },
    {
      subject: 'a cactus with sunglasses | a camper van under palm trees | a mountain range inside a mug',
      contentType: 'sticker',
      details: 'a thick white border | a sunburst behind it',
      style: 'flat design | 1970s | bold outlines',
      mood: 'carefree | cheerful',
      colorTone: 'sun-bleached colors | vibrant colors',
    },
    {
      subject: 'a swallow carrying a rose | a moth with a moon on its back | a sailing ship in a bottle',
      contentType: 'tattoo design',
      details: 'a ribbon underneath | fine dot shading | a frame of small leaves',
      style: 'bold outlines | stippling | vintage',
      colorTone: 'black and white | limited palette',
    },
    {
      subject: 'a koi circling a lotus | a snake winding around a dagger | a fern growing from an open hand',
      contentType: 'tattoo design',
      details: 'fine even lines | solid black shadows',
      style: 'ukiyo-e | cross-hatching | Art Nouveau',
      colorTone: 'black and white | red and black',
    },
  ],
};
