import { wordSet } from '../lexicon/word-set.ts';
import { plainWords } from './key-of.ts';

const PERSON = wordSet(`
  man men woman women boy girl child children kid baby toddler teenager person people human adult lady gentleman couple
  family mother father grandmother grandfather brother sister friend friends king queen prince princess knight wizard
  witch warrior samurai ninja soldier pirate monk nun priest angel mermaid elf dwarf fairy vampire astronaut robot android
  cyborg model ballerina nurse doctor chef cook smith artist musician detective cowboy bride groom student captain
  hero superhero shaman viking geisha pilot guard clown mechanic monarch portrait selfie`);
const PERSON_END = /(?:man|woman|men|women|er|or|ist|ian|eer|ess|keeper|maker|smith)$/;
const NO_PERSON = wordSet(`
  flower water river tower paper computer tiger panther spider lobster oyster beaver otter badger hamster feather leather
  weather winter summer door floor mirror tractor motor reactor meteor armor anchor castor corner butter burger
  container lantern locker thunder letter poster planter boulder clover copper silver amber ember glacier harbor
  skyscraper helicopter roller mist fist twist list wrist dress fortress mattress compass glass ladder number order
  color mirror sculptor elevator alligator condor ladybird rooster setter retriever terrier pointer pier chandelier
  cucumber ginger pepper batter cracker slipper sweater counter dumpster hammer plaster saucer teapot toaster
  typewriter camper cruiser bomber fighter freighter steamer trailer scooter speaker printer projector radiator`);
const FURRED = wordSet(`
  cat cats dog dogs kitten puppy fox foxes wolf wolves bear bears lion tiger panther leopard cheetah lynx horse horses
  unicorn sheep lamb goat cow bull bison deer stag elk moose rabbit hare squirrel hedgehog mouse rat hamster otter beaver
  badger raccoon panda koala kangaroo sloth monkey gorilla giraffe zebra camel mammoth pony donkey collie retriever
  terrier spaniel poodle corgi husky`);
const FEATHERED = wordSet(`
  bird birds owl eagle hawk falcon raven crow parrot penguin penguins swan heron hummingbird robin peacock rooster hen
  chicken duck goose phoenix flamingo griffin kingfisher sparrow`);
const SCALED = wordSet(
  'fish koi salmon carp dragon snake lizard gecko chameleon crocodile alligator dinosaur seahorse',
);
const ANIMAL = wordSet(`
  animal animals creature pig elephant elephants rhino hippo whale whales dolphin shark octopus squid jellyfish turtle
  tortoise frog toad butterfly moth bee beetle spider snail crab lobster krill condor dragonfly seal walrus bat`);
const SCENE = wordSet(`
  landscape city cityscape skyline town village street alley forest jungle garden meadow valley mountain mountains hills
  canyon desert beach coast coastline island ocean sea lake river waterfall volcano harbor market ruins sky storm galaxy
  nebula planet room kitchen library interior cathedral temple station bridge road path field vineyard orchard`);

type Being = 'person' | 'animal' | 'furred' | 'feathered' | 'scaled' | 'scene';
const KINDS: readonly [Exclude<Being, 'person'>, ReadonlySet<string>][] = [
  ['furred', FURRED],
  ['feathered', FEATHERED],
  ['scaled', SCALED],
  ['animal', ANIMAL],
  ['scene', SCENE],
];
const LINKS = /[,;]| (?:of|with|in|on|at|by|and|from|wearing|holding) /;

/**
 * Takes a subject and tells what it is, by its last known word before a preposition; none where no word tells.
 * `elderly fisherman with a dog` is a person.
 */
export function beingOf(subject: string): readonly Being[] {
  const [core = ''] = plainWords(subject.slice(0, 200)).split(LINKS);
  for (const word of core.split(' ').reverse()) {
    const kind = KINDS.find(([, words]) => words.has(word))?.[0];
    if (kind) return kind === 'scene' || kind === 'animal' ? [kind] : ['animal', kind];
    if (PERSON.has(word) || (word.length > 4 && PERSON_END.test(word) && !NO_PERSON.has(word)))
      return ['person'];
  }
  return [];
}
