import type { Message } from '../message.ts';
import { cutRuns, type Run } from './edits/cut-runs.ts';
import { rewrite } from './edits/rewrite.ts';
import type { CheckedPhrase } from './pieces.ts';
import type { Finding } from './rule.ts';

/** How words that a rule finds are reported: `told` are those that the finding names, each as typed. */
interface Report {
  severity: Finding['severity'];
  told?: (words: string) => boolean;
  message: (words: string[]) => Message;
  fix: (words: string[]) => Message;
}

/** Reports runs of words in one finding with a fix that cuts them; nothing where there are none. */
export function findRuns(
  pieces: readonly CheckedPhrase[],
  runsIn: (piece: CheckedPhrase) => Run[],
  { severity, told = () => true, message, fix }: Report,
): Finding[] {
  const found = pieces
    .flatMap((piece) =>
      runsIn(piece).map(({ start, end }) => ({
        field: piece.field,
        words: piece.text.slice(start, end).trim(),
      })),
    )
    .filter(({ words }) => told(words));
  const [first] = found;
  if (!first) return [];
  const words = found.map((one) => one.words);
  return [
    {
      severity,
      message: message(words),
      field: first.field,
      causes: words.map((one) => `word ${one.toLowerCase()}`),
      fix: {
        label: fix(words),
        apply: (prompt) => rewrite(prompt, (piece) => cutRuns(piece, runsIn(piece))),
      },
    },
  ];
}
