/** A whole prompt pasted into the Subject: offered to be taken apart, and nothing done without the press. */
import { useState } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { BuilderForm } from '@/components/builder/BuilderForm.tsx';
import { usePasted } from '@/components/builder/use-pasted.ts';
import { useUndo, useWorkspace } from '@/components/easel/use-workspace.ts';
import type { Status } from '@/components/hooks/use-status.ts';
import type { Prompt } from '@/lib/prompt/index.ts';
import { targetOrDefault } from '@/lib/prompt/index.ts';
import type { Workspace } from '@/lib/workspace/index.ts';
import { localWorkspace, promptOf } from './local-workspace.ts';
import { render } from './render.tsx';

const said = vi.fn();
let workspace: Workspace;
beforeEach(() => said.mockReset());

function Pasting({ start }: { start: Prompt }) {
  const [own] = useState(() => localWorkspace({ prompt: start }));
  workspace = own;
  // That it is being read is said where it takes long.
  const [say] = useState(() => (status: Status) => status.tone !== 'busy' && said(status));
  const [unsay] = useState(() => () => {});
  const { undoActions } = useUndo(own, say);
  const prompt = useWorkspace(own, (state) => state.prompt);
  const pasted = usePasted(own, 'any', undoActions, say, unsay);
  return (
    <BuilderForm
      prompt={prompt}
      target={targetOrDefault('any')}
      onEdit={(field, change) => void own.edit({ id: 'step.clear' }, change, { typing: field })}
      onStep={() => {}}
      suggest={() => []}
      onPasteSubject={pasted}
    />
  );
}

async function paste(label: string, text: string): Promise<void> {
  const field = document.querySelector(`[data-field="${label}"] textarea`) as HTMLTextAreaElement;
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
  expect(promptOf(workspace)).toEqual({ subject: { text: '' }, mood: [{ text: 'calm' }] });
  expect(text).toMatch(/whole prompt/);
  actions?.[0]?.onAct();
  expect(promptOf(workspace)).toEqual({
    source: expect.objectContaining({ text: WHOLE }),
    contentType: { text: 'oil painting' },
    subject: { text: 'a lighthouse' },
    setting: { text: 'in a storm' },
    lighting: [{ text: 'dramatic lighting' }],
    mood: [{ text: 'calm' }],
    aspectRatio: '3:2',
    exclude: [{ text: 'people' }],
  });
  const done = said.mock.lastCall?.[0] as Status;
  expect(done.text).toBe('Each part was put into its field.');
  done.actions?.[0]?.onAct();
  expect(promptOf(workspace)).toEqual({ subject: { text: '' }, mood: [{ text: 'calm' }] });
});

test('says what is wrong with a part instead', async () => {
  await render(<Pasting start={{ subject: { text: '' } }} />);
  await paste('subject', 'oil painting of a lighthouse, dramatic lighting --ar 0:0');
  (await offer()).actions?.[0]?.onAct();
  expect(said.mock.lastCall?.[0].text).toMatch(/0:0/);
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
  expect(promptOf(workspace)).toMatchObject({ subject: { text: 'An owl' } });
});
