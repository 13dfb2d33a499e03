import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TARGETS } from '../../lib/prompt/index.ts';

const EASEL = resolve(import.meta.dirname, '../../scripts/easel.ts');

interface Run {
  code: number | null;
  lines: unknown[];
  stderr: string;
}

function easel(args: string[], input: string | Buffer = ''): Promise<Run> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [EASEL, ...args]);
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
    });
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.on('close', (code) => {
      done({
        code,
        stderr,
        lines: stdout
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line)),
      });
    });
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

describe('easel', () => {
  it('lists targets in the promised shape', async () => {
    const { code, lines } = await easel(['targets']);
    expect(code).toBe(0);
    expect(lines).toContainEqual({
      id: 'bing-image-creator',
      name: 'Bing Image Creator',
      dialect: 'sentence',
      limit: { unit: 'chars', max: 480 },
      negative: 'none',
    });
    expect(lines).toHaveLength(TARGETS.length);
    for (const [at, line] of lines.entries()) {
      const { id, name, dialect, limit, negative } = TARGETS[at] as (typeof TARGETS)[number];
      const shown = limit && { unit: limit.unit, max: limit.max };
      expect(line).toEqual({ id, name, dialect, limit: shown, negative });
      expect(['box', 'flag', 'sentence', 'none']).toContain(negative);
    }
  });

  it('compiles line by line; a bad line is an error of its own', async () => {
    const input =
      '{"subject":{"text":"fox"},"aspectRatio":"3:2"}\r\n\n{bad\n{"subject":1}\n"text"\n{"subject":{"text":"a\u2028b"}}';
    const { code, lines } = await easel(['compile', '--target', 'stable-diffusion'], input);
    expect(code).toBe(0);
    expect(lines).toHaveLength(5);
    expect(lines[0]).toEqual({
      text: 'a fox',
      negative: '',
      fields: { aspectRatio: '3:2', size: '1216x832' },
      length: { used: 2, max: 75, unit: 'clip' },
      checks: expect.arrayContaining([
        expect.objectContaining({ rule: 'aspect-ratio-left-out', severity: 'hint', why: expect.anything() }),
      ]),
    });
    for (const line of lines.slice(1, 4)) expect(line).toEqual({ error: expect.stringMatching(/\w/) });
    expect(lines[4]).toMatchObject({ text: 'a b' });
  });

  it('parses strings and checks prompts', async () => {
    const parsed = await easel(['parse', '--target=midjourney'], '"a fox --ar 3:2"\n1\n');
    expect(parsed.lines).toEqual([
      {
        subject: { text: 'a fox' },
        aspectRatio: '3:2',
        source: {
          text: 'a fox --ar 3:2',
          grammar: 'midjourney',
          pieces: [{ field: 'subject', start: 0, end: 5 }],
        },
      },
      { error: 'parse takes a JSON string on each line.' },
    ]);
    const checked = await easel(['check', '--target', 'any'], '{"subject":{"text":""}}');
    expect(checked.lines).toEqual([{ checks: [expect.objectContaining({ rule: 'no-subject' })] }]);
  });

  it('counts the tokens of strings', async () => {
    const input = '"a cat sitting on a red umbrella"\n{"subject":{}}\n""\nnull\n"東京の夜景、ネオン、雨"\n';
    const { code, lines } = await easel(['count', '--tokenizer', 'clip'], input);
    expect(code).toBe(0);
    const error = { error: 'count takes a JSON string on each line.' };
    expect(lines).toEqual([{ tokens: 7 }, error, { tokens: 0 }, error, { tokens: 18 }]);
  });

  it.each([
    [[], 'No command'],
    [['bogus'], 'Unknown command "bogus"'],
    [['toString', '--target', 'any'], 'Unknown command "toString"'],
    [['count'], 'needs --tokenizer'],
    [['count', '--tokenizer', 't5'], 'Unknown tokenizer "t5"'],
    [['count', '--tokenizer', 'toString'], 'Unknown tokenizer "toString"'],
    [['count', '--tokenizer'], 'The option --tokenizer needs an ID'],
    [['compile'], 'needs --target'],
    [['compile', '--target'], 'needs an ID'],
    [['compile', '--target', 'bogus'], 'Unknown target "bogus"'],
    [['compile', '--bogus'], 'Unknown option "--bogus"'],
  ])('%j ends with code 2 and says what there is', async (args, message) => {
    const { code, lines, stderr } = await easel(args);
    expect(code).toBe(2);
    expect(lines).toEqual([]);
    expect(stderr).toContain(message);
    expect(stderr).toMatch(/Commands: targets, compile/);
    expect(stderr).toMatch(/Targets: any, json, bing-image-creator/);
    expect(stderr).toContain('Tokenizers: clip');
  });

  it('ends quietly when its reader goes away', async () => {
    const child = spawn(process.execPath, [EASEL, 'compile', '--target', 'any']);
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.stdin.on('error', () => {});
    child.stdout.once('data', () => child.stdout.destroy());
    child.stdin.end('{"subject":{"text":"fox"}}\n'.repeat(20_000));
    const code = await new Promise((done) => child.on('close', done));
    expect([code, stderr]).toEqual([0, '']);
  });

  it('splits no letter between chunks, and streams many lines', async () => {
    const line = `${JSON.stringify({ subject: { text: '東京 👩‍🚀' } })}\n`;
    const { lines } = await easel(['compile', '--target', 'any'], line.repeat(5000));
    expect(lines).toHaveLength(5000);
    expect(new Set(lines.map((value) => (value as { text: string }).text))).toEqual(new Set(['東京 👩‍🚀']));
  });
}, 30_000);
