/**
 * The command line: reads one JSON value a line on standard input and writes one a line on standard output. A bad line
 * gives `{"error": ...}` on that line and the run goes on; a bad command says what there is and ends with code 2.
 */
import { once } from 'node:events';
import { TARGETS, type Target, targetById } from '../lib/prompt/index.ts';
import { COMMANDS } from './easel/commands.ts';
import { linesOf } from './easel/lines.ts';

const USAGE = `Usage: easel COMMAND [--target ID]
Commands: targets, ${Object.keys(COMMANDS).join(', ')}
Targets: ${TARGETS.map(({ id }) => id).join(', ')}`;

// Whoever reads may stop reading (`| head -1`): that ends the run, it is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

await run(process.argv.slice(2));

async function run([command, ...options]: string[]): Promise<void> {
  if (command === undefined) return fail('No command given.');
  const act = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
  if (!act && command !== 'targets') return fail(`Unknown command "${command}".`);
  const target = readTarget(options);
  if (typeof target === 'string') return fail(target);
  if (!act) {
    for (const one of TARGETS) await write(describe(one));
    return;
  }
  if (!act || !target) return fail(`The command ${command} needs --target ID.`);
  for await (const line of linesOf(process.stdin)) {
    if (line.trim() !== '') await write(answer(line, (json) => act(json, target)));
  }
}

/** The target the options name, null where they name none, or what is wrong with them. */
function readTarget(options: string[]): Target | null | string {
  let target: Target | null = null;
  for (let at = 0; at < options.length; at += 1) {
    const [name, joined] = (options[at] ?? '').split('=', 2);
    if (name !== '--target') return `Unknown option "${options[at]}".`;
    const id = joined ?? options[at + 1];
    if (joined === undefined) at += 1;
    if (id === undefined) return 'The option --target needs an ID.';
    target = targetById(id) ?? null;
    if (!target) return `Unknown target "${id}".`;
  }
  return target;
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
