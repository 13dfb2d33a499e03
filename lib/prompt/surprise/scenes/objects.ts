import type { Topic } from './scene.ts';

const STILL_LIFE =
  'photograph | photograph | oil painting | oil painting | watercolor painting | gouache painting | pastel drawing | colored pencil drawing | linocut print';

/** Still lifes. */
export const OBJECTS: Topic = {
  being: 'thing',
  place: ['inside', 'studio'],
  contentType: STILL_LIFE,
  framing:
    'close-up | centered composition | three-quarter view | negative space | shallow depth of field | eye level',
  aspectRatio: '4:5 | 1:1 | 3:2',
  scenes: [
    {
      subject: 'a bowl of ripe pears | pomegranates on a pewter plate | three lemons and a knife',
      setting: 'on a rough linen cloth | on the edge of a dark table',
      details: 'a fly on the rim | a curl of peel | a chipped ceramic jug',
      lighting: 'chiaroscuro | soft window light | side lighting',
      mood: 'contemplative | serene',
      style: 'oil glazes | visible brushwork | fine art photography',
    },
    {
      subject: 'a vase of peonies | wild tulips in a glass bottle | a bunch of dried hydrangeas',
      setting: 'on a painted chair | on a windowsill with peeling paint',
      details: 'fallen petals | a water-spotted letter | cloudy old glass',
      lighting: 'soft window light | diffused light',
      mood: 'romantic | melancholic | peaceful',
      colorTone: 'pastel colors | muted colors',
    },
    {
      subject: 'a portable typewriter | a rotary telephone | a bakelite radio',
      setting: 'on a writing desk | beside a half-open window',
      age: 'past',
      details: 'a crumpled sheet of paper | a cold cup of coffee | an ashtray',
      lighting: 'lamplight | soft window light',
      mood: 'nostalgic | lonely',
      style: 'vintage | film noir | cinematic | 1950s',
    },
    {
      subject: 'an antique globe | a brass sextant | a ship in a bottle',
      setting: 'on a stack of sea charts | in the cabin of an old captain',
      age: 'past',
      details: 'a half-burned candle | coils of rope | a magnifying glass',
      lighting: 'candlelight | lantern light',
      mood: 'adventurous | nostalgic | mysterious',
      colorTone: 'golden tones | earthy tones',
    },
    {
      subject: 'a grand piano | a cello leaning on a chair | a violin in its open case',
      setting: 'in an empty concert hall | in a room with white curtains',
      place: 'inside',
      details: 'sheets of music on the floor | floating dust | a single red rose',
      lighting: 'soft window light | spotlight',
      mood: 'melancholic | elegant | contemplative',
    },
    {
      subject: 'a row of old keys | a box of buttons and thread | a collection of seashells',
      setting: 'on a sheet of gray paper | in a wooden drawer with compartments',
      details: 'handwritten labels | patches of rust | soft shadows',
      lighting: 'diffused light | flat lighting',
      mood: 'nostalgic | peaceful',
      framing: 'flat lay | top-down view',
      colorTone: 'muted colors | limited palette',
    },
    {
      subject: 'a porcelain teapot | a cracked celadon vase | two rough clay cups',
      setting: 'on a wooden tray | beside a single branch of plum blossom',
      details: 'a fallen leaf | golden seams where it was mended | a folded cloth',
      lighting: 'soft window light | diffused light',
      mood: 'serene | contemplative',
      style: 'wabi-sabi | minimalist | kintsugi',
    },
    {
      subject: "an old pair of boots | a fisherman's sweater on a hook | a child's bicycle",
      setting: 'by the back door | in front of a whitewashed wall',
      details: 'dried mud | a spider in the corner | a single sunbeam',
      lighting: 'natural light | side lighting',
      mood: 'nostalgic | peaceful',
    },
    {
      subject: 'a snow globe | a music box with a tiny dancer | a carved nutcracker',
      setting: 'on a frosty windowsill | under a Christmas tree',
      season: 'winter',
      details: 'pine twigs and ribbon | a string of small lights',
      lighting: 'fairy lights | candlelight',
      mood: 'magical | cozy | nostalgic',
    },
  ],
};
