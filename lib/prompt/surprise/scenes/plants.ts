import type { Topic } from './scene.ts';

/** Plants for their own sake. */
export const PLANTS: Topic = {
  being: 'thing',
  contentType:
    'botanical illustration | botanical illustration | botanical illustration | watercolor painting | colored pencil drawing | engraving | linocut print',
  framing: 'white background | centered composition | negative space | side view',
  aspectRatio: '2:3 | 3:4',
  scenes: [
    {
      subject: 'a foxglove | a bearded iris | a passionflower',
      details: 'buds and seed heads | one petal enlarged in a corner | fine veins in the petals',
      style: 'vintage | Victorian | Arts and Crafts',
    },
    {
      subject: 'a branch of ripe figs | a sprig of olive | a quince branch in fruit',
      details: 'one fruit cut open | leaves seen from both sides | a small ant on the stem',
      style: 'vintage | Arts and Crafts',
    },
    {
      subject: "a fern frond | a ginkgo leaf | a Queen Anne's lace umbel",
      details: 'every leaflet in fine line | a curled young shoot',
      contentType: 'cyanotype | cyanotype | botanical illustration | ink drawing | linocut print',
      style: 'minimalist | vintage | Arts and Crafts',
    },
    {
      subject: 'fly agarics and chanterelles | a ring of ink caps',
      details: 'gills seen from below | moss and pine needles at the foot | spores drawn beside it',
      style: 'vintage | stippling',
      colorTone: 'earthy tones | autumn colors',
    },
    {
      subject: 'a prickly pear in bloom | a night-blooming cereus | a barrel cactus',
      details: 'spines drawn one by one | roots laid bare | a moth beside the flower',
      style: 'vintage | Victorian',
    },
  ],
};
