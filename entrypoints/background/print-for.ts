import type { Printed } from '@/lib/messages/to-workshop.ts';
import { askWorkshop } from '@/lib/workshop/ask-workshop.ts';
import {
  keepPrinted,
  type Printable,
  type PrintedAhead,
  printsNothing,
} from '@/lib/workshop/printed-ahead.ts';

interface PrintedFor extends Printed {
  /** The id of the target it is printed for; the one for any generator where the one asked for is unknown here. */
  target: string;
}

/**
 * Returns a prompt as a target prints it: as it was printed ahead, else the workshop prints it now.
 * @param ahead of this very prompt
 * @throws MessageError where it cannot be printed
 */
export async function printFor(
  what: Printable,
  { printed, complete }: PrintedAhead,
  target: string,
): Promise<PrintedFor> {
  const { prompt } = what;
  if (printed[target]) return { target, ...printed[target] };
  // The workshop is not opened for nothing.
  if (printsNothing(prompt)) return { target, text: '', negative: '' };
  const answer = await askWorkshop({ type: 'print', prompt, targets: [target] });
  const [found] = Object.entries(answer);
  if (!found) throw new Error(`Not printed: ${target}`);
  await keepPrinted(what, { printed: { ...printed, ...answer }, complete });
  return { target: found[0], ...found[1] };
}
