import { useState } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { AskBar } from '@/components/assistant/AskBar.tsx';
import { AskButton } from '@/components/assistant/AskButton.tsx';
import { AskPanel, COPY_ONLY } from '@/components/assistant/AskPanel.tsx';
import { expectAccessible, render } from './render.tsx';

const ASSISTANTS = [
  { id: 'chatgpt', name: 'ChatGPT' },
  { id: 'claude', name: 'Claude' },
];
const events = {
  onReset: vi.fn(),
  onAnswer: vi.fn(async (_text: string): Promise<string | null> => null),
  onClose: vi.fn(),
};

function Harness({ here = false, edited = false }) {
  const [assistant, setAssistant] = useState('chatgpt');
  const [request, setRequest] = useState('Write one prompt.');
  return (
    <AskPanel
      assistants={ASSISTANTS}
      assistant={assistant}
      onAssistant={setAssistant}
      here={here && assistant === 'chatgpt'}
      targetName="Midjourney"
      request={request}
      onRequest={setRequest}
      onReset={edited ? events.onReset : undefined}
      onAnswer={events.onAnswer}
      onClose={events.onClose}
    />
  );
}

const request = page.getByRole('textbox', { name: 'Request' });
const answer = page.getByRole('textbox', { name: 'Answer' });

beforeEach(async () => {
  vi.clearAllMocks();
  await page.viewport(420, 600);
});

test('shows the request to read and to change, and says what becomes of it', async () => {
  await render(<Harness here />);
  await expect.element(page.getByRole('combobox', { name: 'Assistant' })).toHaveFocus();
  await expect.element(page.getByText('Asks for a prompt for Midjourney.')).toBeVisible();
  await expect.element(request).toHaveValue('Write one prompt.');
  await expect.element(request).toHaveAccessibleDescription(/^Nothing is sent/);
  await request.fill('Write two prompts.');
  await expect.element(request).toHaveValue('Write two prompts.');
  await expectAccessible();
});

test('says where the request goes, as another assistant is chosen', async () => {
  await render(<Harness here />);
  const who = page.getByRole('combobox', { name: 'Assistant' });
  await who.selectOptions('Claude');
  await expect.element(page.getByText(/^Opens Claude in a new tab/)).toBeVisible();
  await who.selectOptions(COPY_ONLY);
  await expect.element(page.getByText(/of your choice/)).toBeVisible();
});

test('a changed request can follow the form again', async () => {
  await render(<Harness edited />);
  await page.getByRole('button', { name: 'Reset' }).click();
  expect(events.onReset).toHaveBeenCalledOnce();
  await expectAccessible();
});

test('what is pasted is read at once, what is typed when asked for', async () => {
  await render(<Harness />);
  await answer.click();
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', 'Subject: fox');
  answer.element().dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  expect(events.onAnswer).toHaveBeenCalledExactlyOnceWith('Subject: fox');

  events.onAnswer.mockClear();
  await answer.fill('Subject: wolf');
  expect(events.onAnswer).not.toHaveBeenCalled();
  await page.getByRole('button', { name: 'Read the answer' }).click();
  expect(events.onAnswer).toHaveBeenCalledExactlyOnceWith('Subject: wolf');
});

test('an answer that changes nothing says why, at the answer', async () => {
  events.onAnswer.mockResolvedValueOnce('ChatGPT declined.');
  await render(<Harness />);
  const read = page.getByRole('button', { name: 'Read the answer' });
  await read.click();
  await expect.element(answer).toHaveAccessibleDescription('Paste the answer first.');
  await answer.fill('No.');
  await read.click();
  await expect.element(answer).toHaveAccessibleDescription('ChatGPT declined.');
  await expect.element(answer).toBeInvalid();
  await expectAccessible();
});

test('Escape and the cross lead back', async () => {
  await render(<Harness />);
  await userEvent.keyboard('{Escape}');
  await page.getByRole('button', { name: 'Back to the form' }).click();
  expect(events.onClose).toHaveBeenCalledTimes(2);
});

test('a long request and a long word never scroll sideways', async () => {
  const host = await render(<Harness />);
  await request.fill(`${'word '.repeat(400)}${'x'.repeat(400)}`);
  expect(host.scrollWidth).toBeLessThanOrEqual(420);
  expect(request.element().scrollWidth).toBeLessThanOrEqual(request.element().clientWidth);
});

test('the button for the assistant at hand comes first, Copy is always there', async () => {
  const press = { onInsert: vi.fn(), onOpen: vi.fn(), onCopy: vi.fn() };
  const names = () =>
    page
      .getByRole('button')
      .elements()
      .map((button) => button.textContent);
  await render(<AskBar name="ChatGPT" here busy={false} {...press} />);
  await vi.waitFor(() => expect(names()).toEqual(['Insert into ChatGPT', 'Copy']));
  await page.getByRole('button', { name: 'Insert into ChatGPT' }).click();
  await render(<AskBar name="ChatGPT" here busy {...press} />);
  await expect.element(page.getByRole('button', { name: 'Insert into ChatGPT' })).toBeDisabled();
  await userEvent.keyboard('{Enter}');
  expect(press.onInsert).toHaveBeenCalledOnce();
  await render(<AskBar name="Claude" here={false} busy={false} {...press} />);
  await page.getByRole('button', { name: 'Open Claude' }).click();
  expect(press.onOpen).toHaveBeenCalledOnce();
  await render(<AskBar name={null} here={false} busy={false} {...press} />);
  await vi.waitFor(() => expect(names()).toEqual(['Copy']));
  await page.getByRole('button', { name: 'Copy' }).click();
  expect(press.onCopy).toHaveBeenCalledOnce();
  await expectAccessible();
});

test('the button that opened it has the focus again when the form is back', async () => {
  const onAsk = vi.fn();
  await render(<AskButton expanded={false} answered={false} onAsk={onAsk} />);
  await page.getByRole('button', { name: 'Ask an assistant' }).click();
  expect(onAsk).toHaveBeenCalledOnce();
  (document.activeElement as HTMLElement).blur();
  await render(<AskButton expanded answered={false} onAsk={onAsk} />);
  await expect.element(page.getByRole('button', { expanded: true })).not.toHaveFocus();
  await render(<AskButton expanded={false} answered={false} onAsk={onAsk} />);
  await expect.element(page.getByRole('button', { name: 'Ask an assistant' })).toHaveFocus();
});

test('while an answer waits for a decision, the button leads there', async () => {
  await render(<AskButton expanded={false} answered onAsk={() => {}} />);
  await expect.element(page.getByRole('button', { name: 'Review answer' })).toBeVisible();
});
