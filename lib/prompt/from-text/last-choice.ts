const WHEN = /:\s*\d*\.?\d+\s*$/;

/**
 * Takes what stands in square brackets and gives the last of its choices where it is a schedule (`from:to:0.5`,
 * `to:10`, `from::10`) or alternates (`a|b`), else null. Source: AUTOMATIC1111 `modules/prompt_parser.py`.
 */
export function lastChoice(inner: string): string | null {
  if (/[[\]()]/.test(inner)) return null;
  const when = WHEN.exec(inner);
  if (when) {
    const [from = '', ...to] = inner.slice(0, when.index).split(':');
    const last = to.join(':').trim();
    return last !== '' ? last : from.trim();
  }
  if (!inner.includes('|')) return null;
  const choices = inner.split('|').map((choice) => choice.trim());
  return choices.findLast((choice) => choice !== '') ?? null;
}
