import type { Topic } from './scene.ts';

const PAINTED =
  'oil painting | watercolor painting | gouache painting | ink drawing | pencil sketch | digital illustration | linocut print | etching';

/** Rooms and what can be seen in them. */
export const ROOMS: Topic = {
  being: 'scene',
  place: 'inside',
  contentType: `photograph | architectural photograph | ${PAINTED} | 3D render | isometric illustration | colored pencil drawing`,
  framing:
    'eye level | one-point perspective | wide-angle lens | symmetrical composition | frame within a frame | wide shot',
  aspectRatio: '3:2 | 4:3 | 4:5',
  scenes: [
    {
      subject: 'a reading nook | an attic room with a slanted window',
      setting: 'on a rainy afternoon | under the roof of an old farmhouse',
      details: 'a cat asleep on a wool blanket | a stack of books on the floor | a steaming cup',
      lighting: 'lamplight | soft window light',
      mood: 'cozy | peaceful',
      colorTone: 'warm tones | earthy tones',
    },
    {
      subject: 'a farmhouse kitchen | a kitchen with copper pans',
      setting: 'on a Sunday morning | in the Portuguese countryside',
      details: 'bread cooling on the table | bunches of herbs on a beam | blue and white tiles',
      lighting: 'soft window light | soft golden light',
      mood: 'cozy | nostalgic',
    },
    {
      subject: 'a greenhouse | a winter garden',
      setting: 'full of lemon trees | full of ferns and orchids',
      details: 'fogged-up panes | a rusty watering can | a wicker chair',
      lighting: 'diffused light | natural light',
      mood: 'peaceful | dreamy',
      colorTone: 'spring greens | vibrant colors',
    },
    {
      subject: "a painter's studio | a sculptor's workshop",
      setting: 'in a former factory | on the top floor of a Paris apartment building',
      details: 'paint on every surface | unfinished work turned to the wall | a tall north window',
      lighting: 'soft window light | diffused light',
      mood: 'contemplative | intimate',
    },
    {
      subject: 'a teahouse | a room with paper screens',
      setting: 'open to a moss garden | beside a small pond',
      details: 'one branch in a vase | a kettle over the coals | rain beyond the veranda',
      lighting: 'diffused light | soft window light',
      mood: 'serene | contemplative',
      style: 'wabi-sabi | minimalist | ukiyo-e',
      colorTone: 'muted colors | earthy tones',
    },
    {
      subject: 'a grand hotel lobby | a cinema foyer | the dining car of a night train',
      age: 'past',
      details: 'a bellhop waiting in the corner | brass lamps | a patterned carpet',
      setting: 'in the 1930s | in Budapest between the wars',
      lighting: 'lamplight',
      mood: 'luxurious | nostalgic | mysterious',
      style: 'Art Deco | cinematic | vintage',
      framing: 'symmetrical composition | one-point perspective | wide shot',
      contentType:
        'film still | photograph | oil painting | gouache painting | digital illustration | 3D render',
    },
    {
      subject: 'a cathedral | a domed mosque | a stave church',
      setting: 'early in the morning | during evening prayer',
      details: 'colored light on the floor | hanging lamps | a single figure far away',
      lighting: 'crepuscular rays | volumetric light',
      mood: 'solemn | spiritual | majestic',
      framing: 'low angle | symmetrical composition | one-point perspective | wide-angle lens',
    },
    {
      subject: 'an abandoned ballroom | a theater nobody has entered for decades | an empty swimming hall',
      setting: 'with ivy growing through the windows | after the roof has fallen in',
      details: 'peeling paint | floating dust | a chandelier on the floor',
      lighting: 'crepuscular rays | overcast light',
      mood: 'haunting | melancholic',
      contentType:
        'photograph | architectural photograph | analog photograph | oil painting | digital illustration | concept art',
      colorTone: 'muted colors | desaturated colors',
    },
    {
      subject: 'a record store | a barbershop | an old pharmacy',
      setting: 'in a small town | on a side street in Mexico City',
      age: ['present', 'past'],
      details: 'hand-painted signs | a ceiling fan | crowded shelves',
      lighting: 'fluorescent light | soft window light',
      mood: 'nostalgic | peaceful',
      style: 'film grain | 1970s | cinematic',
    },
    {
      subject: 'a minimalist loft | a living room with a low sofa',
      setting: 'above the roofs of Copenhagen | in a converted barn',
      age: 'present',
      details: 'a single monstera | an open fireplace | linen curtains moving in the breeze',
      lighting: 'soft window light | natural light',
      mood: 'serene | elegant',
      contentType: 'photograph | architectural photograph | 3D render | architectural rendering',
      style: 'minimalist | mid-century modern | editorial',
      colorTone: 'muted colors | earthy tones',
    },
  ],
};
