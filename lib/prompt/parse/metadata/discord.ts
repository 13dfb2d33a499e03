import type { Told } from '../told.ts';

const ACTION =
  '(?:Variations|Upscaled|Upscaling|Remix|Remaster|Pan(?: (?:Left|Right|Up|Down))?|Zoom Out|Image #\\d|Vary|Subtle|Strong|Inpaint|Edit|Animate)(?: \\([^()\\n]{1,30}\\))?(?: by)?(?: |$)';
const WHO = '(?:<@!?\\d{3,25}>|@[^\\n()]{1,40}?)';
const TIME = '(?:\\s*\\[?\\d{1,2}:\\d{2}(?: ?[AP]M)?\\]?)?';
const MODES =
  '(?:\\s*\\((?:\\d{1,3}%|[^()\\n]{0,20}(?:fast|relaxed|relax|turbo|stealth|waiting to start|paused|stopped|open on website|metered)[^()\\n]{0,40})\\))';
/** What Discord shows behind the prompt of a job: what was done, by whom, how fast. */
const TAIL = new RegExp(`^(?:${ACTION})?(?:${WHO})?\\s*(?:${MODES}){0,4}${TIME}\\s*$`, 'i');
/** Without bold type it must be said who, and how fast or what. */
const PLAIN_TAIL = new RegExp(
  `^(?:${ACTION}${WHO}\\s*(?:${MODES}){0,4}|${WHO}\\s*(?:${MODES}){1,4}|${ACTION}(?:${MODES}){1,4})${TIME}\\s*$`,
  'i',
);
const LONGEST_TAIL = 160;
const KEYCAP = /^\s*(?:([1-9])\uFE0F?\u20E3|([\u2460-\u2468]))\s*/u;

/**
 * Takes a text and gives the prompts of Midjourney's jobs in it, as Discord shows them (`**prompt** - <@1> (fast)`), or
 * the four that /describe offers; null if there is no such line.
 */
export function readDiscord(text: string): Told[] | null {
  const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
  const jobs = lines.map(jobIn).filter((job) => job !== null);
  if (jobs.length > 0) return [...new Set(jobs)].map(midjourney);
  const described = describedIn(lines);
  return described.length > 1 ? described.map(midjourney) : null;
}

const midjourney = (text: string): Told => ({ text, syntax: 'midjourney' });

function jobIn(line: string): string | null {
  const start = line.indexOf('**');
  const end = line.lastIndexOf('**');
  if (start >= 0 && end > start + 2 && line.slice(0, start).trim().length < 40) {
    const behind = line.slice(end + 2);
    const tail = /^\s*[-\u2013\u2014]\s+(.+)$/.exec(behind.slice(0, LONGEST_TAIL))?.[1];
    if (tail !== undefined && behind.length <= LONGEST_TAIL && TAIL.test(tail))
      return line.slice(start + 2, end).trim();
  }
  const dash = line.lastIndexOf(' - ');
  if (dash <= 0 || line.length - dash > LONGEST_TAIL || !PLAIN_TAIL.test(line.slice(dash + 3).trim()))
    return null;
  return line.slice(0, dash).trim();
}

/** The lines of each numbered prompt: 1️⃣ to 4️⃣. */
function describedIn(lines: readonly string[]): string[] {
  const found: string[][] = [];
  for (const line of lines) {
    const key = KEYCAP.exec(line);
    if (key) found.push([line.slice(key[0].length)]);
    else if (line.trim() !== '') found.at(-1)?.push(line);
  }
  return found.map((part) => part.join('\n').trim()).filter((words) => words !== '');
}
