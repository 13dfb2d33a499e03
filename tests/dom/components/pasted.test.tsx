/** A whole prompt pasted into the Subject: offered to be taken apart, and nothing done without the press. */
import { useState } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { BuilderForm } from '@/components/builder/BuilderForm.tsx';
import { usePasted } from '@/components/hooks/use-pasted.ts';
import type { Status } from '@/components/hooks/use-status.ts';
import { type Prompt, targetOrDefault } from '@/lib/prompt/index.ts';
import { render } from './render.tsx';

const replaced = vi.fn();
const said = vi.fn();
beforeEach(() => {
  replaced.mockReset();
  said.mockReset();
});

function Pasting({ start }: { start: Prompt }) {
  const [prompt, setPrompt] = useState(start);
  const [say] = useState(() => (status: Status) => said(status));
  const pasted = usePasted(
    prompt,
    targetOrDefault('any'),
    async (next, why, text) => {
      replaced(next, why, text);
      setPrompt(next);
    },
    say,
  );
  return <BuilderForm prompt={prompt} onChange={setPrompt} suggest={() => []} onPasteSubject={pasted} />;
}

async function paste(label: string, text: string): Promise<void> {
  const field = document.querySelector(`[data-field="${label}"] input`) as HTMLInputElement;
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  field.focus();
  field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
}

/** What is said when the text was read. */
async function offer(): Promise<Status> {
  // The reader is loaded with the first text.
  await expect.poll(() => said.mock.calls.length, { timeout: 10_000 }).toBeGreaterThan(0);
  return (said.mock.lastCall as [Status])[0];
}

const WHOLE = 'oil painting of a lighthouse in a storm, dramatic lighting --ar 3:2 --no people\n';

test('offers to take a whole prompt apart, and keeps what the other fields hold', async () => {
  await render(<Pasting start={{ subject: { text: '' }, mood: [{ text: 'calm' }] }} />);
  await paste('subject', WHOLE);
  const { text, actions } = await offer();
  expect(replaced).not.toHaveBeenCalled();
  expect(text).toMatch(/whole prompt/);
  actions?.[0]?.onAct();
  expect(replaced).toHaveBeenCalledExactlyOnceWith(
    {
      source: expect.objectContaining({ text: WHOLE }),
      contentType: { text: 'oil painting' },
      subject: { text: 'a lighthouse' },
      setting: { text: 'in a storm' },
      lighting: [{ text: 'dramatic lighting' }],
      mood: [{ text: 'calm' }],
      aspectRatio: '3:2',
      exclude: [{ text: 'people' }],
    },
    'selection',
    'Each part was put into its field.',
  );
});

test('says what is wrong with a part instead', async () => {
  await render(<Pasting start={{ subject: { text: '' } }} />);
  await paste('subject', 'oil painting of a lighthouse, dramatic lighting --ar 0:0');
  (await offer()).actions?.[0]?.onAct();
  expect(replaced.mock.lastCall?.[2]).toMatch(/0:0/);
});

test.each([
  ['subject', 'an elderly fisherman'],
  ['subject', ''],
  ['subject', '('.repeat(100)],
  ['setting', WHOLE],
])('leaves other pastes alone: %s, %s', async (field, text) => {
  await render(<Pasting start={{ subject: { text: '' } }} />);
  await paste(field, text);
  // Texts are read in their order: when the offer for the second is there, there was none for the first.
  await paste('subject', WHOLE);
  await offer();
  expect(said).toHaveBeenCalledOnce();
});

test('of several prompts, each is offered by the beginning of its words', async () => {
  await render(<Pasting start={{ subject: { text: '' } }} />);
  await paste(
    'subject',
    'Here are two options:\n\n1. A fox in the snow, watercolor\n2. An owl at night, oil painting',
  );
  const { text, actions } = await offer();
  expect(text).toMatch(/2 prompts/);
  expect(actions?.map(({ label }) => label)).toEqual([
    expect.stringMatching(/^A fox/),
    expect.stringMatching(/^An owl/),
  ]);
  actions?.[1]?.onAct();
  expect(replaced.mock.lastCall?.[0]).toMatchObject({ subject: { text: 'An owl' } });
});
