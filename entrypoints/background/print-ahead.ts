import { askWorkshop } from '@/lib/workshop/ask-workshop.ts';
import {
  keepPrinted,
  keepPrintedOnlyOf,
  type Printable,
  type PrintedOf,
  printedAhead,
} from '@/lib/workshop/printed-ahead.ts';
import { presets, workspaceLogOf } from './store.ts';

/** As many presets as a menu shows without scrolling on a small screen. */
export const MENU_PRESETS = 20;

let turn: Promise<void> = Promise.resolve();

/**
 * Has printed what may be inserted from the menu and the keyboard and is not printed yet. Where that fails an insertion
 * waits until its text is printed, and that is all. Calls that overlap run one after the other.
 */
export function printAhead(): Promise<void> {
  turn = turn.then(printWhatIsMissing).catch(() => {});
  return turn;
}

/** The same once all that was printed is forgotten: another version, or the code of this one, may print otherwise. */
export function printAnew(): Promise<void> {
  turn = turn.then(() => keepPrintedOnlyOf([])).catch(() => {});
  return printAhead();
}

async function printWhatIsMissing(): Promise<void> {
  const { revision, state } = await workspaceLogOf(false).load();
  const listed = await presets.menuPresets(MENU_PRESETS);
  const all: (Printable & { of: PrintedOf })[] = [
    { of: 'draft', prompt: state.prompt, revision },
    ...listed.map(({ id, prompt }) => ({ of: `preset-${id}` as const, prompt })),
  ];
  await keepPrintedOnlyOf(all.map(({ of }) => of));
  for (const one of all) {
    const ahead = await printedAhead(one);
    if (ahead.complete && ahead.revision === one.revision) continue;
    const printed = ahead.complete
      ? ahead.printed
      : await askWorkshop({ type: 'print', prompt: one.prompt, targets: null });
    await keepPrinted(one, { printed, complete: true });
  }
}
