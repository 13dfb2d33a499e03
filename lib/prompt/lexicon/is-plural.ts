import { wordSet } from './word-set.ts';

const IRREGULAR = wordSet(`
  people men women children feet teeth geese mice lice oxen cattle police dice fungi cacti nuclei larvae algae
  bacteria phenomena criteria wolves leaves menus gurus emus skis taxis bikinis kiwis safaris corgis rabbis
  alibis samurais tsunamis folk twins cherubim`);
const SINGULAR_IN_S = wordSet(`
  lens gas canvas atlas chaos cosmos rhinoceros pancreas christmas texas mars series species news bias zeus
  hermes hercules kansas james thomas charles ethos pathos tapas eros helios yes us atlantis paris mathematics
  physics athletics gymnastics politics ceramics graphics aerobics isis osiris anubis pegasus cyclops triceratops
  biceps mercedes texas vegas sans citrus asparagus hibiscus stegosaurus tyrannosaurus
  dallas jonas judas lucas nicholas midas`);
const SINGULAR_IN_MEN = wordSet(
  'specimen omen abdomen regimen ramen stamen lumen cyclamen bitumen yemen acumen',
);

/** Takes one word and tells whether it is a plural noun, by its ending and the common exceptions. */
export function isPlural(word: string): boolean {
  const lower = word.toLowerCase();
  if (IRREGULAR.has(lower)) return true;
  if (SINGULAR_IN_S.has(lower) || SINGULAR_IN_MEN.has(lower)) return false;
  if (lower.length > 4 && lower.endsWith('men')) return true;
  return lower.length > 2 && /[^sui'’]s$/.test(lower);
}
