/** Runs in the page: times our insertion and every bare technique that works, in turn, on fresh editors. */
import { insertText } from '../../lib/insert/index.ts';
import { timings } from '../../lib/insert/write/timings.ts';
import { type EditorName, editors, type Mounted } from '../../tests/fixtures/editors/index.ts';
import { bare } from './bare.ts';

const FORMER = 'a former text';
/** One press takes back one step; a technique may make two a line. */
const UNDOS = 400;

/** Milliseconds of each round. */
export interface Samples {
  ours: number[];
  bare: Record<string, number[]>;
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

function fresh(name: EditorName): Mounted {
  document.body.replaceChildren();
  const host = document.createElement('div');
  document.body.append(host);
  return editors[name](host, { text: FORMER });
}

/** What a bare technique needs before it: the focus, all selected, and that the editor knows of it. */
async function writeBare(name: EditorName, field: HTMLElement, write: (field: HTMLElement) => void) {
  field.focus();
  document.execCommand('selectAll');
  if (name !== 'plain-textarea') await wait(name === 'slate' ? timings.settleSlate : timings.settle);
  write(field);
}

/** Whether the model gets the text, exactly, and the former one back by the editor's own undo. */
async function holds(condition: () => boolean, act: () => void = () => {}): Promise<boolean> {
  for (let turn = 0; turn < UNDOS; turn += 1) {
    if (condition()) return true;
    act();
    await new Promise((resolve) => setTimeout(resolve));
  }
  return false;
}

async function works(name: EditorName, technique: string, text: string): Promise<boolean> {
  const editor = fresh(name);
  try {
    await writeBare(name, editor.field, (field) => bare[technique]?.(field, text));
    if (!(await holds(() => editor.read() === text))) return false;
    const key = { key: 'z', code: 'KeyZ', keyCode: 90, ctrlKey: true, bubbles: true, cancelable: true };
    return await holds(
      () => editor.read() === FORMER,
      () => {
        const untouched = editor.field.dispatchEvent(new KeyboardEvent('keydown', key));
        if (untouched) document.execCommand('undo');
      },
    );
  } catch {
    return false;
  } finally {
    editor.unmount();
  }
}

/** @throws where an insertion of ours does not arrive in the editor's own model, or no bare technique works */
export async function timeInsert(name: EditorName, text: string, rounds: number): Promise<Samples> {
  const samples: Samples = { ours: [], bare: {} };
  for (const technique of Object.keys(bare)) {
    if (await works(name, technique, text)) samples.bare[technique] = [];
  }
  if (Object.keys(samples.bare).length === 0) throw new Error(`${name}: no bare technique works`);
  // The first round of all warms up what a page's editor has warm as well.
  for (let round = 0; round <= rounds; round += 1) {
    for (const [technique, times] of Object.entries(samples.bare)) {
      const editor = fresh(name);
      const started = performance.now();
      await writeBare(name, editor.field, (field) => bare[technique]?.(field, text));
      if (round > 0) times.push(performance.now() - started);
      editor.unmount();
    }
    const editor = fresh(name);
    const started = performance.now();
    // The read-back wait aside: how long a re-render is waited for is not work.
    const outcome = await insertText(editor.field, text, 'replace', { timings: { stays: 0 } });
    if (round > 0) samples.ours.push(performance.now() - started);
    if (outcome.status !== 'inserted' || !(await holds(() => editor.read() === text)))
      throw new Error(`${name}: not inserted, ${JSON.stringify(outcome)}`);
    editor.unmount();
  }
  return samples;
}
