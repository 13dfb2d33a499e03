/**
 * The command line: reads one JSON value a line on standard input and writes one a line on standard output. A bad line
 * gives `{"error": ...}` on that line and the run goes on; a bad command says what there is and ends with code 2.
 */
import { once } from 'node:events';
import { TARGETS, type Target } from '../lib/prompt/index.ts';
import { COMMANDS } from './easel/commands.ts';
import { linesOf } from './easel/lines.ts';
import { readOptions } from './easel/options.ts';
import { TOKENIZERS } from './easel/tokenizers.ts';

const NO_STRING = 'count takes a JSON string on each line.';

const USAGE = `Usage: easel COMMAND [--target ID] [--tokenizer ID]
Commands: targets, ${Object.keys(COMMANDS).join(', ')}, count
Targets: ${TARGETS.map(({ id }) => id).join(', ')}
Tokenizers: ${Object.keys(TOKENIZERS).join(', ')}`;

// Whoever reads may stop reading (`| head -1`): that ends the run, it is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

await run(process.argv.slice(2));

async function run([command, ...given]: string[]): Promise<void> {
  if (command === undefined) return fail('No command given.');
  const act = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
  if (!act && command !== 'targets' && command !== 'count') return fail(`Unknown command "${command}".`);
  const options = readOptions(given);
  if ('error' in options) return fail(options.error);
  const { target, tokenizer } = options;
  if (command === 'targets') {
    for (const one of TARGETS) await write(describe(one));
    return;
  }
  if (command === 'count') {
    if (!tokenizer) return fail('The command count needs --tokenizer ID.');
    const count = tokenizer();
    return answerLines((json) => (typeof json === 'string' ? count(json) : { error: NO_STRING }));
  }
  if (!act || !target) return fail(`The command ${command} needs --target ID.`);
  return answerLines((json) => act(json, target));
}

async function answerLines(act: (json: unknown) => unknown): Promise<void> {
  for await (const line of linesOf(process.stdin)) {
    if (line.trim() !== '') await write(answer(line, act));
  }
}

function describe({ id, name, dialect, limit, negative }: Target): object {
  return { id, name, dialect, limit: limit && { unit: limit.unit, max: limit.max }, negative };
}

/** Whatever a line brings, the run goes on. */
function answer(line: string, act: (json: unknown) => unknown): unknown {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (error) {
    return { error: `This line is not JSON: ${(error as Error).message}` };
  }
  try {
    return act(json);
  } catch (error) {
    return { error: `This line could not be read: ${(error as Error).message}` };
  }
}

async function write(value: unknown): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(value)}\n`)) await once(process.stdout, 'drain');
}

function fail(message: string): void {
  process.stderr.write(`${message}\n${USAGE}\n`);
  process.exitCode = 2;
}
