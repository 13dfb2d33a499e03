/** Bots and the Horde take what is to be left out behind `###`, some programs behind `--neg`. */
const HASHES = '###';
const FLAG = /(?:^|\s)(?:--|\u2014)(?:negative[_-]?prompt|negative|neg)[ =:]\s*/i;

/** Takes a prompt and gives the words and what is to be left out apart; null where nothing is marked so. */
export function splitNegative(text: string): { text: string; negative: string } | null {
  const hashes = splitAtHashes(text);
  if (hashes) return hashes;
  const flag = FLAG.exec(text);
  if (!flag) return null;
  const behind = text.slice(flag.index + flag[0].length);
  const next = /\s(?:--|\u2014)(?=[a-z])/i.exec(behind);
  const negative = behind.slice(0, next?.index ?? behind.length).trim();
  const rest = next ? behind.slice(next.index) : '';
  return negative === ''
    ? null
    : { text: `${text.slice(0, flag.index)}${rest}`, negative: negative.replace(/^"([^"]*)"$/, '$1') };
}

/** Not at the front of a line, where Markdown has its headings. */
function splitAtHashes(text: string): { text: string; negative: string } | null {
  const at = text.indexOf(HASHES);
  const words = at < 0 ? '' : text.slice(0, at);
  const negative = at < 0 ? '' : text.slice(at + HASHES.length);
  const marked =
    words.slice(words.lastIndexOf('\n') + 1).trim() !== '' && !/^\s*(?:#|$)/.test(negative.slice(0, 200));
  return marked ? { text: words.trimEnd(), negative: negative.trim() } : null;
}
