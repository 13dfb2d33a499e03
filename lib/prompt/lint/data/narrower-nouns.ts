/** Nouns for a whole class, and what one could mean. Our own list. */
export const NARROWER_NOUNS: Readonly<Record<string, string>> = {
  animal: 'a fox or a deer',
  bird: 'an eagle or a robin',
  fish: 'a salmon or a goldfish',
  insect: 'a beetle or a dragonfly',
  flower: 'a rose or a sunflower',
  plant: 'a fern or a cactus',
  fruit: 'an apple or a pear',
  vehicle: 'a van or a bicycle',
  tool: 'a hammer or a saw',
  instrument: 'a violin or a trumpet',
  building: 'a church or a warehouse',
};
