import type { Line } from './lines.ts';

/** What stands between two fences of Markdown, and the lines before it since the last one. */
export interface Fenced {
  start: number;
  end: number;
  /** `json`, `text`, or ''. */
  language: string;
  before: Line[];
}

/** Nobody writes prompts in these. */
const PROGRAM =
  /^(?:python|py|js|javascript|ts|typescript|bash|sh|shell|html|css|java|c|cpp|go|rust|sql|xml|diff)$/i;
/** More than anybody chooses from. */
const MOST = 200;
const FENCE = /```|~~~/;

/** Takes lines and gives what is fenced in them, and the lines outside of all fences. */
export function fencesIn(text: string, lines: readonly Line[]): { fenced: Fenced[]; outside: Line[] } {
  const fenced: Fenced[] = [];
  const outside: Line[] = [];
  let open: Fenced | null = null;
  let before: Line[] = [];
  for (const line of lines) {
    const raw = text.slice(line.start, Math.min(line.end, line.start + 20_000));
    const fence = FENCE.exec(raw);
    if (!fence) {
      if (!open) {
        outside.push(line);
        before.push(line);
      }
      continue;
    }
    let at = line.start + fence.index;
    if (fenced.length === MOST) break;
    if (open) {
      fenced.push({ ...open, end: at });
      open = null;
      continue;
    }
    const { language, length } = languageOf(raw.slice(fence.index + 3));
    at += 3 + length;
    const close = raw.indexOf(fence[0], at - line.start);
    if (fence.index > 0 && close < 0 && !/^[\s>]*$/.test(raw.slice(0, fence.index))) {
      outside.push(line);
      continue;
    }
    const found = { start: at, end: line.end, language, before };
    before = [];
    if (close >= 0) fenced.push({ ...found, end: line.start + close });
    else open = found;
  }
  if (open) fenced.push({ ...open, end: lines.at(-1)?.end ?? open.start });
  return { fenced: fenced.filter(({ language }) => !PROGRAM.test(language)), outside };
}

/** The language a fence names stands alone behind it. */
function languageOf(behind: string): { language: string; length: number } {
  const [whole = '', language = ''] = /^[ \t]*([\w+-]{1,20})[ \t]*$/.exec(behind) ?? [];
  return { language, length: whole.length };
}
