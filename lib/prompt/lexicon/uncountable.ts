import { wordSet } from './word-set.ts';

/** Nouns that take no article: stuff, kinds of art, states and seasons. */
export const UNCOUNTABLE = wordSet(`
  water fire smoke snow rain sand mist fog ice lava magma gold silver copper bronze steel wood timber concrete marble
  leather silk lace velvet fabric fur hair skin blood dust ash debris mud clay moss ivy grass foliage vegetation
  wildlife scenery nature weather lightning thunder traffic luggage equipment machinery furniture jewelry jewellery
  clothing armor armour food seafood fruit sushi sashimi ramen pasta spaghetti rice bread cheese butter honey milk
  coffee tea wine beer juice chocolate popcorn meat bacon
  art pixelart photography calligraphy typography pottery origami embroidery graffiti architecture animation
  anime manga claymation linework brushwork lineart cgi iconography cinematography
  light lighting sunlight moonlight candlelight firelight daylight starlight lamplight torchlight twilight sunshine
  darkness shade backlight backlighting sidelighting backlit bokeh chiaroscuro haze
  space outerspace energy electricity technology music love peace joy hope grief happiness freedom justice
  nostalgia solitude silence chaos magic time infinity eternity
  winter summer autumn midnight noon dawn dusk
  contrast saturation quality detail focus resolution definition sepia grayscale greyscale monochrome duotone
  impasto shading cross-hatching hatching stippling grain perspective symmetry motion movement
  makeup lipstick money cash garbage trash rubbish homework laundry gravel soil paper plastic denim
  cotton wool linen bubblewrap confetti glitter
  fun progress heaven hell`);
