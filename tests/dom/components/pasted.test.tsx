/** A whole prompt pasted into the Subject: offered to be taken apart, and nothing done without the press. */
import { useState } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { BuilderForm } from '@/components/builder/BuilderForm.tsx';
import { usePasted } from '@/components/hooks/use-pasted.ts';
import type { Status } from '@/components/hooks/use-status.ts';
import type { Prompt } from '@/lib/prompt/index.ts';
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

const WHOLE = 'oil painting of a lighthouse in a storm, dramatic lighting --ar 3:2 --no people\n';

test('offers to take a whole prompt apart, and keeps what the other fields hold', async () => {
  await render(<Pasting start={{ subject: { text: '' }, mood: [{ text: 'calm' }] }} />);
  await paste('subject', WHOLE);
  expect(said).toHaveBeenCalledOnce();
  expect(replaced).not.toHaveBeenCalled();
  const [{ text, actions }] = said.mock.lastCall as [Status];
  expect(text).toMatch(/whole prompt/);
  actions?.[0]?.onAct();
  expect(replaced).toHaveBeenCalledExactlyOnceWith(
    {
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
  (said.mock.lastCall as [Status])[0].actions?.[0]?.onAct();
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
  expect(said).not.toHaveBeenCalled();
});
