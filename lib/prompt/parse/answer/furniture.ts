import type { Line } from './lines.ts';

/** What pages put beside an answer: names of buttons and of speakers. Nobody calls a picture so. */
const CERTAIN =
  /^(?:copy (?:code|to clipboard|prompt)|copied!?|wrap lines|(?:chatgpt|gemini|copilot|claude|you) said:?|thought for .{1,20}|show (?:drafts|thinking)|(?:midjourney|stable diffusion) prompt:? ?copy)$/i;
/** The same, where one of those is there as well: a language label alone may be a word of the prompt. */
const LIKELY =
  /^(?:copy|edit|wrap|download|preview|code|plain ?text|text|txt|json|yaml|markdown|md|sources?|share|retry|listen)$/i;
/** The heading, for screen readers, above what the assistant says. */
const SPEAKS = /^(?:chatgpt|gemini|copilot|claude) said:?$/i;
const LONGEST = 40;

/** Takes lines and gives them without what is the page's own, and without all that was said before the assistant spoke. */
export function withoutFurniture(lines: readonly Line[]): Line[] {
  const spoke = lines.findLastIndex(({ words }) => words.length < LONGEST && SPEAKS.test(words));
  const rest = lines.slice(spoke + 1);
  const certain = spoke >= 0 || rest.some(({ words }) => words.length < LONGEST && CERTAIN.test(words));
  if (!certain) return [...lines];
  return rest.filter(({ words }) => words.length > LONGEST || !(CERTAIN.test(words) || LIKELY.test(words)));
}
