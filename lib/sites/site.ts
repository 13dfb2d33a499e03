/** A site: an address where a target can be used, and what is known of its prompt box. Data, dated, correctable. */
import type { FieldHints } from '../insert/field.ts';
import type { Message } from '../prompt/message.ts';
import type { Confidence } from '../prompt/targets/target.ts';

export interface Site {
  /** Stable, kebab-case, the name of its file. */
  id: string;
  name: string;
  /** URL patterns in the form of extension match patterns, `https://www.bing.com/images/create*`. */
  matches: string[];
  /**
   * A selector that only this tool's page has. A local tool runs at any address (a port of this machine, another
   * machine, a tunnel), so it is told by its page and has no `matches`.
   */
  marks?: string;
  /** The target preset in the popup: an id of `lib/prompt/targets`. */
  target: string;
  /** More models one can choose there, by their ids in `lib/prompt/targets`; the user picks one once. */
  targets?: readonly string[];
  /** What the box is, in a few words, for the list of sites in the README. */
  about: string;
  /** True where no source names the box: it has no finders, and is found by its looks or shown by the user. */
  unknownBox?: true;
  box: FieldHints;
  /** Where what is known of the box was read. */
  sources: string[];
  confidence: Confidence;
  /** What to say and where to go instead, for a site that does not exist any more. */
  closed?: { message: Message; instead: string };
  /** Shown with Copy where writing fails or does not suffice (`type /imagine, choose prompt, paste`). */
  copyHint?: Message;
}
