/**
 * Twenty prompts with their tokens in CLIP, counted by the tokenizer of openai/CLIP (without the two end tokens), and in
 * T5, counted with FLUX's (with `</s>`).
 */
export const REFERENCE: readonly [text: string, clip: number, t5: number][] = [
  ['a cat sitting on a red umbrella', 7, 10],
  ['photograph', 1, 2],
  ['', 0, 1],
  ['a photo of an astronaut riding a horse on mars, 4k, highly detailed', 16, 19],
  [
    "girl with an artist's beret, determined, blue eyes, desert scene, computer monitors, heavy makeup, by Alphonse Mucha and Charlie Bowater, ((eyeshadow)), (coquettish), detailed, intricate",
    44,
    54,
  ],
  ['fantasy landscape, trending on artstation, octane render, unreal engine 5, 8k, f/1.8, 35mm', 27, 32],
  ['A 4-dimensional whale in space eating electric krill', 11, 12],
  ['masterpiece, best quality, 1girl, solo, looking_at_viewer, cherry_blossoms, <lora:foo:0.8>', 30, 36],
  ['Dalí-style painting of a naïve café in São Paulo, crème brûlée', 23, 25],
  ['the word "HELLO" written in neon on a brick wall', 12, 16],
  ["it's the cat's pajamas, don't you think? we'll see, I'd say they're cute", 22, 31],
  ['!!! --ar 16:9 --stylize 250 --no text, watermark', 19, 22],
  [
    'a close-up portrait of an elderly fisherman with a weathered face, soft window light, shallow depth of field, 85mm lens, muted colours',
    31,
    37,
  ],
  ['東京の夜景、ネオン、雨', 18, 3],
  ["une vieille maison près de l'océan, aquarelle", 16, 14],
  ['A cute dog 🐶 and cat 🐱 eating ramen 🍜', 11, 16],
  ['(masterpiece:1.2), [blurry], a (((house:1.3)) [on] a (hill:0.5), sun, (((sky))).', 35, 40],
  ['magnificently supercalifragilisticexpialidocious zettai ryouiki', 17, 22],
  ['2 dogs, 3 cats and 17 birds on 1,000,000 wires in 2023', 25, 17],
  [
    'isometric 3D render of a tiny cozy living room, soft pastel colours, clay material, studio lighting, blender, high angle, centred composition, white background, ultra detailed, octane render, trending on behance, 4k, award-winning, miniature, tilt-shift, depth of field, warm light, wooden floor, potted plants, books, cat sleeping on the sofa, rain outside the window, cinematic',
    84,
    97,
  ],
];

/** The tokens of CLIP themselves, of some of them, by their place in the list from 1. */
export const CLIP_IDS: readonly [row: number, ids: string][] = [
  [1, '320 2368 4919 525 320 736 17143'],
  [7, '320 275 268 25252 11650 530 2138 4371 5031 7309 660'],
  [
    9,
    '2476 23928 268 1844 3086 539 320 1097 35689 563 15304 530 45911 21628 267 1075 12138 614 711 127 119 75 13489',
  ],
  [10, '518 2653 257 3306 257 5231 530 13919 525 320 9518 2569'],
  [14, '48338 21078 105 21575 23170 250 48132 363 45262 2429 235 3909 103 26875 45262 165 249 357'],
  [16, '320 2242 1929 10631 537 2368 22979 4371 18892 2011 506'],
];
