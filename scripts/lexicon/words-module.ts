import { chooseWords } from './choose-words.ts';
import { IRREGULAR_NOUNS, IRREGULAR_VERBS } from './irregular.ts';
import { pack } from './pack.ts';

/** Returns the text of the module that carries the table. */
export function wordsModule(): string {
  const { words, classes, classBits } = pack(chooseWords());
  return `// Made by scripts/lexicon.ts out of WordNet 3.1, whose notice is in WORDNET-LICENSE beside this file, and our own lists.
// biome-ignore-all format: data

${constant('WORDS', words)}
${constant('CLASSES', classes)}
${constant('CLASS_BITS', classBits)}
${constant('IRREGULAR_VERBS', IRREGULAR_VERBS.join('|'))}
${constant('IRREGULAR_NOUNS', IRREGULAR_NOUNS.join('|'))}`;
}

const constant = (name: string, value: string | number[]) =>
  `\nexport const ${name} = ${JSON.stringify(value)};\n`;
