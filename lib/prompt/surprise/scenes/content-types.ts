/** Content types that suit many topics; what is named twice is drawn twice as often. */
export const ANY_MEDIUM =
  'photograph | photograph | photograph | analog photograph | oil painting | oil painting | watercolor painting | watercolor painting | gouache painting | digital illustration | digital illustration | pencil sketch | ink drawing | colored pencil drawing | pastel drawing | linocut print';

/** What only exists in somebody's head cannot be photographed. */
export const IMAGINED =
  'digital illustration | digital illustration | concept art | concept art | oil painting | watercolor painting | ink drawing | gouache painting | anime illustration | matte painting | 3D render';
