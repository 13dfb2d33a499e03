/** The order in which ways are tried, from the data the product goes by. */
import { strategies } from '../../../lib/insert/strategies/index.ts';

/** The table of the kinds of field and their ways. */
export function orderTable(): string {
  const lines = Object.entries(strategies).map(
    ([kind, ways]) => `| ${kind} | ${ways.map(({ name }) => `\`${name}\``).join(', then ')} |`,
  );
  return ['| kind of field | ways |', '|---|---|', ...lines].join('\n');
}
