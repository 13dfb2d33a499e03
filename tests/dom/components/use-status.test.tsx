/** When the line says what: that something goes on only where it takes long, and what stands comes back. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Status, useStatus } from '@/components/hooks/use-status.ts';
import { render } from './render.tsx';

let line: ReturnType<typeof useStatus>;
/** All that was shown, in order. */
let drawn: string[];
function Line() {
  line = useStatus();
  drawn.push(line[0].text);
  return <p>{line[0].text}</p>;
}
const shown = () => document.querySelector('p')?.textContent;
const say = (status: Status) => line[1](status);
const unsay = (status: Status) => line[2](status);
const BUSY: Status = { text: 'Inserting…', tone: 'busy' };

beforeEach(async () => {
  drawn = [];
  await render(<Line />);
  // What React draws by is left alone.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => void vi.useRealTimers());

test('what is done within 300 ms is not called going on', async () => {
  say(BUSY);
  vi.advanceTimersByTime(299);
  say({ text: 'Inserted.' });
  vi.advanceTimersByTime(1000);
  await expect.poll(shown).toBe('Inserted.');
  expect(drawn).not.toContain(BUSY.text);
});

test('what takes longer is, however many parts it has', async () => {
  say({ text: 'Looking…', tone: 'busy' });
  vi.advanceTimersByTime(200);
  say(BUSY);
  vi.advanceTimersByTime(100);
  await expect.poll(shown).toBe('Inserting…');
  expect(drawn).not.toContain('Looking…');
});

test('what was said before is over at once, unless it stands', async () => {
  say({ text: 'Cleared.' });
  await expect.poll(shown).toBe('Cleared.');
  say(BUSY);
  await expect.poll(shown).toBe('');
  const closed: Status = { text: 'This site has closed.', standing: true };
  say(closed);
  await expect.poll(shown).toBe(closed.text);
  say(BUSY);
  vi.advanceTimersByTime(300);
  await expect.poll(shown).toBe(BUSY.text);
  unsay(BUSY);
  await expect.poll(shown).toBe(closed.text);
});

test('nothing is taken back that was said since', async () => {
  say(BUSY);
  vi.advanceTimersByTime(400);
  say({ text: 'Inserted.' });
  unsay(BUSY);
  await expect.poll(shown).toBe('Inserted.');
  expect(drawn.at(-1)).toBe('Inserted.');
});
