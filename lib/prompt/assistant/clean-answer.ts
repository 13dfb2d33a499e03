/** What pages put beside an answer, and what ends up in a selection: names of buttons, languages, speakers. */
const FURNITURE =
  /^(?:copy(?: code| to clipboard)?|copied!?|edit|wrap(?: lines)?|download|preview|code|plain ?text|text|txt|json|yaml|markdown|md|(?:chatgpt|gemini|copilot|claude) said:?|thought for .{1,20}|show drafts|sources?|share|retry)$/i;
/** The heading, for screen readers, above what the assistant says (ChatGPT, Copilot, Gemini). */
const SPEAKS = /^(?:chatgpt|gemini|copilot|claude) said:?$/i;
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF\u202A-\u202E\u2066-\u2069]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: what no text has, an answer may have
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g;

/**
 * Takes an answer as it was selected or pasted and gives it with one kind of line end, plain blanks and straight
 * quotes, without the page's own words, and without all that was said before the assistant spoke last.
 */
export function cleanAnswer(text: string): string {
  const lines = text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(INVISIBLE, '')
    .replace(CONTROL, ' ')
    .replace(/[^\S\n\t]/g, ' ')
    .replace(/[\u2018\u2019\u201A\u201B]/g, "'")
    .replace(/[\u201C-\u201F\u00AB\u00BB]/g, '"')
    .replace(/\uFF1A/g, ':')
    .split('\n')
    .map((line) => line.trim());
  const spoke = lines.findLastIndex((line) => line.length < 30 && SPEAKS.test(line));
  return lines
    .slice(spoke + 1)
    .filter((line) => line.length > 40 || !FURNITURE.test(line))
    .join('\n')
    .trim();
}

/** Takes a line and gives it without what Markdown and tables put around its words. */
export function bareLine(line: string): string {
  return line
    .replace(/\*\*|__|`/g, '')
    .replace(
      /^(?:[>|\s]|#{1,6}\s|[-*+\u2022\u2023\u25AA\u25E6\u25CF\u2013]\s|\d{1,3}[.)]\s|\p{Extended_Pictographic}|\uFE0F)+/u,
      '',
    )
    .replace(/\|$/, '')
    .trim();
}
