import type { Fragment } from '../../compiled.ts';
import { isPlural } from '../../lexicon/is-plural.ts';
import { nounCore } from '../../lexicon/noun-core.ts';
import { midSentence } from '../../lexicon/with-article.ts';
import { wordSet } from '../../lexicon/word-set.ts';
import { joint, own } from '../fragments.ts';
import { leadsItself } from './leads-itself.ts';
import { nounPhrase } from './reading.ts';

const ADVERBS = wordSet(`
  underwater outdoors indoors upstairs downstairs downtown abroad nearby everywhere somewhere overhead here there
  backstage midair mid-air offshore ashore outside inside`);
const ON = wordSet(`
  beach street road roof rooftop mountain hill hillside pier bridge island stage table floor planet moon mars boat ship
  train cliff balcony farm desk shelf branch lawn sidewalk platform terrace porch shore coast shoreline dock
  deck throne swing leaf summit peak horizon ledge background countertop canvas highway trail path riverbank sofa couch
  bench carpet battlefield boardwalk veranda plateau slate plate tray wall fence pedestal podium cobblestones blackboard turntable court pitch track`);
const AT = wordSet(`
  night dawn dusk noon sunset sunrise midnight midday twilight nightfall daybreak hour airport station market festival
  concert wedding home sea funfair carnival crossroads`);
const THE =
  /^(?:rain|snow|fog|mist|dark|wind|sun|shade|sky|clouds|countryside|mountains|woods|wilderness|wild|moon|sea|ocean|suburbs|tropics|arctic|future|past|distance|air)$/;

/** Gives the setting led in by the preposition it lacks: `in a forest`, `on a beach`, `at night`. */
export function placeSetting(typed: string): Fragment[] {
  const text = midSentence(typed);
  const core = nounCore(text);
  const head = (core.at(-1) ?? '').toLowerCase();
  if (leadsItself(text) || ADVERBS.has(head)) return [own('setting', text)];
  const preposition = prepositionFor(core, head);
  // Weather and country are said with `the`.
  if (core.length === 1 && THE.test(head)) return [joint(`${preposition} the `), own('setting', text)];
  return [joint(`${preposition} `), ...nounPhrase('setting', text)];
}

function prepositionFor(core: string[], head: string): string {
  const singular = isPlural(head) ? head.replace(/s$/, '') : head;
  if (AT.has(head)) {
    const bare = core.length === 1 || /^(?:golden|blue|magic)$/i.test(core[0] ?? '');
    return bare || !/^(?:night|dawn|dusk|sunset|sunrise|twilight)$/.test(head) ? 'at' : 'on';
  }
  if (head === 'backdrop') return 'against';
  return ON.has(singular) ? 'on' : 'in';
}
