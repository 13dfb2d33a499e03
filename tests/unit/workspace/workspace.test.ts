import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { LONGEST_PROMPT } from '../../../lib/prompt/bounds.ts';
import { FIELDS, type Prompt, phrasesOf, setPhrases, setText, setWeight } from '../../../lib/prompt/index.ts';
import { type Message, MessageError } from '../../../lib/prompt/message.ts';
import { EMPTY_WORKSPACE, openWorkspace, type Workspace } from '../../../lib/workspace/index.ts';
import { memoryLog, turn } from './memory-log.ts';

const TYPE: Message = { id: 'step.type', params: { field: { id: 'field.subject' } } };
const APPLY: Message = { id: 'step.preset', params: { name: 'Harbor' } };

function open(memory = memoryLog(), clock = { now: 0 }, prompt: Prompt = EMPTY_WORKSPACE.prompt) {
  const onError = vi.fn();
  const onTooLong = vi.fn();
  const workspace = openWorkspace({
    log: memory.log(),
    stored: { revision: 0, state: { ...EMPTY_WORKSPACE, prompt }, done: [] },
    now: () => clock.now,
  });
  workspace.onError(onError);
  workspace.onTooLong(onTooLong);
  const type = (text: string, field: 'subject' | 'action' = 'subject') =>
    workspace.edit(TYPE, (prompt) => setText(prompt, field, text), { typing: field });
  return { workspace, memory, clock, type, onError, onTooLong };
}

const subject = (workspace: Workspace) => workspace.getState().prompt.subject.text;
const details = (workspace: Workspace) =>
  phrasesOf(workspace.getState().prompt, 'details').map(({ text }) => text);
const withDetails =
  (...texts: string[]) =>
  (prompt: Prompt) =>
    setPhrases(
      prompt,
      'details',
      texts.map((text) => ({ text })),
    );

describe('a step that joins another', () => {
  const DRAW: Message = { id: 'step.surprise' };
  const draw = (workspace: Workspace, text: string, joins?: string) =>
    workspace.edit(DRAW, (prompt) => setText(prompt, 'subject', text), { draw: 1, ...(joins && { joins }) });

  test('is undone and done again as one with it', () => {
    const { workspace, clock, type } = open();
    type('fox');
    const first = draw(workspace, 'owl') ?? '';
    clock.now = 60_000;
    expect(draw(workspace, 'wolf', first)).toBe(first);
    expect(draw(workspace, 'bear', first)).toBe(first);
    expect(workspace.getState().past).toHaveLength(2);
    workspace.undo();
    expect(subject(workspace)).toBe('fox');
    workspace.redo();
    expect(subject(workspace)).toBe('bear');
  });

  test('is one of its own where the other is not the last, or was undone', () => {
    const { workspace, type } = open();
    const first = draw(workspace, 'owl') ?? '';
    type('runs', 'action');
    const second = draw(workspace, 'wolf', first);
    expect(second).not.toBe(first);
    expect(workspace.getState().past).toHaveLength(3);
    workspace.undo();
    expect(subject(workspace)).toBe('owl');
    workspace.undo();
    workspace.undo();
    expect(draw(workspace, 'bear', first)).not.toBe(first);
    expect(workspace.getState().past).toHaveLength(1);
  });

  test('that brings back what was before leaves nothing to undo', () => {
    const { workspace, type } = open();
    type('fox');
    const first = draw(workspace, 'owl') ?? '';
    draw(workspace, 'fox', first);
    expect(workspace.getState().past).toHaveLength(1);
    workspace.undo();
    expect(subject(workspace)).toBe('');
  });
});

describe('what is too long', () => {
  const long = 'x'.repeat(LONGEST_PROMPT + 1);

  test('is refused as a whole, and said once', () => {
    const { workspace, type, onTooLong } = open();
    type('fox');
    expect(type(long)).toBeNull();
    expect(subject(workspace)).toBe('fox');
    expect(workspace.getState().past).toHaveLength(1);
    expect(onTooLong).toHaveBeenCalledOnce();
  });

  test('can be replaced where it is stored already, and that undone', () => {
    const { workspace, onTooLong } = open(memoryLog(), { now: 0 }, { subject: { text: long } });
    expect(workspace.edit(TYPE, (prompt) => setText(prompt, 'action', 'runs'))).toBeNull();
    expect(onTooLong).toHaveBeenCalledOnce();
    workspace.edit(APPLY, () => ({ subject: { text: 'fox' } }));
    expect(subject(workspace)).toBe('fox');
    workspace.undo();
    expect(subject(workspace)).toBe(long);
  });
});

describe('undo and redo', () => {
  test('typing in one field is one step, a pause or another field begins a new one', () => {
    const { workspace, clock, type } = open();
    for (const text of ['f', 'fo', 'fox']) type(text);
    clock.now += 2001;
    type('fox!');
    type('runs', 'action');
    expect(workspace.getState().past).toHaveLength(3);
    workspace.undo();
    workspace.undo();
    expect(workspace.getState().prompt).toEqual({ subject: { text: 'fox' } });
    workspace.undo();
    expect(workspace.getState().prompt).toEqual({ subject: { text: '' } });
    expect(workspace.undo()).toBeNull();
    for (const _ of [1, 2, 3]) workspace.redo();
    expect(workspace.getState().prompt).toEqual({ subject: { text: 'fox!' }, action: { text: 'runs' } });
    expect(workspace.redo()).toBeNull();
  });

  test('going back to a field that was left for another is a new step', () => {
    const { workspace, type } = open();
    type('fox');
    type('runs', 'action');
    type('foxes');
    workspace.undo();
    expect(workspace.getState().prompt).toEqual({ subject: { text: 'fox' }, action: { text: 'runs' } });
  });

  test('what was typed and deleted again is no step', () => {
    const { workspace, type } = open();
    type('f');
    type('');
    expect(workspace.getState().past).toEqual([]);
  });

  test('an edit after an undo ends what could be redone', () => {
    const { workspace, type } = open();
    type('fox');
    workspace.undo();
    type('owl');
    expect(workspace.redo()).toBeNull();
  });

  test('each step says what it was', () => {
    const { workspace } = open();
    workspace.edit(APPLY, (prompt) => setText(prompt, 'subject', 'boat'));
    expect(workspace.undo()?.label).toEqual(APPLY);
    expect(workspace.redo()?.label).toEqual(APPLY);
  });

  test('an undo from a message takes no later work with it, and can be undone', () => {
    const { workspace, type } = open();
    type('fox');
    const step = workspace.edit(APPLY, (prompt) => ({
      ...withDetails('fog', 'boat')(prompt),
      subject: { text: 'harbor' },
    }));
    workspace.edit(TYPE, withDetails('fog', 'boat', 'gulls'));
    type('a harbor');
    workspace.undo(step ?? undefined);
    // The words were changed since, so they stay; of the list, what the step had added goes.
    expect([subject(workspace), details(workspace)]).toEqual(['a harbor', ['gulls']]);
    expect(workspace.getState().past.at(-1)?.label).toEqual({ id: 'step.undo', params: { what: APPLY } });
    workspace.undo();
    expect([subject(workspace), details(workspace)]).toEqual(['a harbor', ['fog', 'boat', 'gulls']]);
  });

  test('a part of a step is undone by a step of its own, and the rest of it stays', () => {
    const { workspace } = open();
    const step = workspace.edit(APPLY, (prompt) =>
      setText(setText(prompt, 'subject', 'fox'), 'action', 'running'),
    ) as string;
    expect(workspace.undo(step, ['action'])).not.toBeNull();
    expect(workspace.getState().prompt).toEqual({ subject: { text: 'fox' } });
    expect(workspace.undo(step, ['action'])).toBeNull();
    expect(workspace.undo(step, ['mood'])).toBeNull();
    workspace.undo();
    expect(workspace.getState().prompt).toEqual({ subject: { text: 'fox' }, action: { text: 'running' } });
    workspace.undo();
    expect(workspace.getState().prompt).toEqual({ subject: { text: '' } });
  });

  test('an undo from a message that can change nothing any more is none', () => {
    const { workspace, type } = open();
    const step = workspace.edit(APPLY, (prompt) => setText(prompt, 'subject', 'harbor'));
    type('fox');
    const before = workspace.getState();
    expect(workspace.undo(step ?? undefined)).toBeNull();
    expect(workspace.getState()).toBe(before);
  });

  test('200 steps are kept, and no more than a million characters', () => {
    const { workspace } = open();
    for (let at = 0; at < 250; at += 1) workspace.edit(TYPE, (prompt) => setText(prompt, 'subject', `${at}`));
    expect(workspace.getState().past).toHaveLength(200);
    for (let at = 0; at < 10; at += 1)
      workspace.edit(TYPE, (prompt) => setText(prompt, 'action', `${at}`.repeat(90_000)));
    expect(workspace.getState().past.length).toBeLessThan(10);
    expect(workspace.getState().past.length).toBeGreaterThan(3);
  });

  test('locks and the number of a draw are no steps', () => {
    const { workspace } = open();
    workspace.lock('style', true);
    workspace.chooseNumber(7);
    workspace.edit({ id: 'step.surprise' }, (prompt) => setText(prompt, 'action', 'runs'), { draw: 8 });
    workspace.undo();
    expect(workspace.getState()).toMatchObject({ locked: ['style'], draw: 8, past: [] });
    workspace.lock('style', false);
    expect(workspace.getState().locked).toEqual([]);
  });

  test('a phrase that was switched off and weighed since is switched on by the undo of the first step alone', () => {
    const { workspace } = open();
    workspace.edit(TYPE, withDetails('fog', 'rain'));
    const off = workspace.edit(APPLY, (prompt) =>
      setPhrases(prompt, 'details', [{ text: 'fog', off: true }, { text: 'rain' }]),
    );
    workspace.edit(TYPE, (prompt) => setWeight(prompt, 'details', 0, 1.2));
    workspace.undo(off ?? '');
    expect(workspace.getState().prompt.details).toEqual([{ text: 'fog', weight: 1.2 }, { text: 'rain' }]);
    workspace.undo();
    expect(workspace.getState().prompt.details?.[0]).toEqual({ text: 'fog', weight: 1.2, off: true });
  });
});

describe('two windows', () => {
  function two() {
    const memory = memoryLog();
    const clock = { now: 0 };
    return { memory, a: open(memory, clock), b: open(memory, clock), drain: () => memory.drain() };
  }

  test('typing in different fields loses nothing', async () => {
    const { a, b, drain } = two();
    a.type('fox');
    b.type('runs', 'action');
    a.type('foxes');
    await drain();
    const prompt = { subject: { text: 'foxes' }, action: { text: 'runs' } };
    expect(a.workspace.getState().prompt).toEqual(prompt);
    expect(b.workspace.getState()).toEqual(a.workspace.getState());
    // Typing that another window came between is one step all the same.
    expect(a.workspace.getState().past).toHaveLength(2);
  });

  test('in the same field the later keystroke wins, and the other is one undo away', async () => {
    const { a, b, drain } = two();
    a.type('fox');
    b.type('owl');
    await drain();
    expect([subject(a.workspace), subject(b.workspace)]).toEqual(['owl', 'owl']);
    a.workspace.undo();
    await drain();
    expect([subject(a.workspace), subject(b.workspace)]).toEqual(['fox', 'fox']);
  });

  test('both add to one list', async () => {
    const { a, b, drain } = two();
    a.workspace.edit(TYPE, withDetails('fog'));
    await drain();
    a.workspace.edit(TYPE, withDetails('rain', 'fog'));
    b.workspace.edit(TYPE, withDetails('fog', 'snow'));
    await drain();
    expect(details(a.workspace)).toEqual(['rain', 'fog', 'snow']);
    expect(details(b.workspace)).toEqual(['rain', 'fog', 'snow']);
  });

  test('both change one phrase of a list', async () => {
    const { a, b, drain } = two();
    a.workspace.edit(TYPE, withDetails('fog', 'rain'));
    await drain();
    a.workspace.edit(TYPE, (prompt) => setWeight(prompt, 'details', 0, 1.2));
    b.workspace.edit(TYPE, (prompt) =>
      setPhrases(prompt, 'details', [{ text: 'fog', off: true }, { text: 'rain' }]),
    );
    await drain();
    for (const { workspace } of [a, b])
      expect(workspace.getState().prompt.details).toEqual([
        { text: 'fog', weight: 1.2, off: true },
        { text: 'rain' },
      ]);
  });

  test('an undo pressed in both at once undoes one step', async () => {
    const { a, b, drain } = two();
    a.type('fox');
    a.type('runs', 'action');
    await drain();
    a.workspace.undo();
    b.workspace.undo();
    await drain();
    expect(a.workspace.getState().prompt).toEqual({ subject: { text: 'fox' } });
    expect(b.workspace.getState()).toEqual(a.workspace.getState());
  });

  test('a window that was asleep catches up from a later base', async () => {
    const { memory, a, b, drain } = two();
    a.type('fox');
    await drain();
    memory.compact();
    b.type('runs', 'action');
    await drain();
    expect(b.workspace.getState().prompt).toEqual({ subject: { text: 'fox' }, action: { text: 'runs' } });
  });

  test('what could not be stored stays in its window and is told', async () => {
    const memory = memoryLog();
    const onError = vi.fn();
    const log = { ...memory.log(), append: () => Promise.reject(new MessageError({ id: 'storage.full' })) };
    const workspace = openWorkspace({ log, stored: { revision: 0, state: EMPTY_WORKSPACE, done: [] } });
    workspace.onError(onError);
    workspace.edit(TYPE, (prompt) => setText(prompt, 'subject', 'fox'));
    await memory.drain();
    expect(subject(workspace)).toBe('fox');
    expect(onError).toHaveBeenCalledExactlyOnceWith({ id: 'storage.full' });
  });

  const KEYS = ['subject', 'action', 'setting', 'contentType'] as const;
  interface Doing {
    window: 'a' | 'b';
    what: string;
    number: number;
  }
  const EDITS = ['type', 'type', 'type', 'add', 'remove', 'apply'];
  const TIME = ['answer', 'answer', 'answer', 'wait', 'compact'];
  const doing = (...whats: string[]): fc.Arbitrary<Doing> =>
    fc.record({ window: fc.constantFrom('a', 'b'), what: fc.constantFrom(...whats), number: fc.nat() });

  /** Does it all, and lets the answers come in between as they may. Returns the words that were typed. */
  async function doAll(all: readonly Doing[], { memory, a, b }: Omit<ReturnType<typeof two>, 'drain'>) {
    const typed: string[] = [];
    const word = () => {
      typed.push(`w${typed.length}.`);
      return typed.at(-1) ?? '';
    };
    for (const { window, what, number } of all) {
      const { workspace, clock } = window === 'a' ? a : b;
      const key = KEYS[number % KEYS.length] ?? 'subject';
      if (what === 'type') {
        const more = word();
        workspace.edit(TYPE, (prompt) => setText(prompt, key, `${prompt[key]?.text ?? ''}${more}`), {
          typing: key,
        });
      } else if (what === 'add') {
        const text = word();
        workspace.edit(TYPE, (prompt) =>
          setPhrases(prompt, 'details', [...phrasesOf(prompt, 'details'), { text }]),
        );
      } else if (what === 'remove') {
        workspace.edit(TYPE, (prompt) =>
          setPhrases(prompt, 'details', phrasesOf(prompt, 'details').slice(1)),
        );
      } else if (what === 'apply') {
        workspace.edit(APPLY, () => ({ subject: { text: `p${number % 5}` }, mood: [{ text: 'calm' }] }));
      } else if (what === 'undo') workspace.undo();
      else if (what === 'redo') workspace.redo();
      else if (what === 'wait') clock.now += number % 3000;
      else if (what === 'compact') memory.compact();
      else {
        memory.answer(number);
        await turn();
      }
    }
    await memory.drain();
    return typed;
  }

  test('end equal after 1,000 actions in any order', async () => {
    const all = fc.array(doing(...EDITS, ...TIME, 'undo', 'redo'), { minLength: 1000, maxLength: 1000 });
    await fc.assert(
      fc.asyncProperty(all, async (all) => {
        const windows = two();
        await doAll(all, windows);
        const { memory, a, b } = windows;
        expect(a.workspace.getState()).toEqual(b.workspace.getState());
        expect(a.workspace.getState()).toEqual(memory.folded());
      }),
      { numRuns: 10 },
    );
  });

  test('lose nothing that was typed: it is in the prompt, or an undo away', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(doing(...EDITS, ...TIME), { minLength: 40, maxLength: 150 }), async (all) => {
        const windows = two();
        const typed = await doAll(all, windows);
        const { prompt, past } = windows.a.workspace.getState();
        const kept = JSON.stringify([FIELDS.flatMap(({ key }) => phrasesOf(prompt, key)), past]);
        expect(typed.filter((word) => !kept.includes(word))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
