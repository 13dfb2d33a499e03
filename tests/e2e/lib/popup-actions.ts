import type { Popup } from '../../../scripts/browsers/popup.ts';
import { SAMPLE_PROMPT } from '../../../scripts/start/sample-prompt.ts';

/** Types the sample prompt into the form, as a user would. */
export async function fillSample(popup: Popup, sample = SAMPLE_PROMPT): Promise<void> {
  for (const [field, text] of sample) await popup.fill(field, text);
}

/** Waits until the live region says something that matches, and gives it. */
export async function statusOf(popup: Popup, expected: RegExp): Promise<string> {
  await popup.waitFor(
    (source: string, flags: string) =>
      new RegExp(source, flags).test(document.querySelector('[role="status"]')?.textContent ?? ''),
    expected.source,
    expected.flags,
  );
  return popup.text('status');
}

/** The text of the Preview region, as it stands. */
export const preview = (popup: Popup): Promise<string> => popup.text('region', 'Preview');

/** What the Target box shows. */
export const targetOf = (popup: Popup): Promise<string> =>
  popup.waitFor(
    () => document.querySelector<HTMLSelectElement>('.target-field select')?.selectedOptions[0]?.label ?? '',
  );

/** Chooses in a select as a user does: the option of that label, in the select of that accessible name. */
export const choose = (popup: Popup, name: string, label: string): Promise<void> =>
  popup.evaluate(
    (name: string, label: string) => {
      const select = [...document.querySelectorAll('select')].find(
        (one) => (one.ariaLabel ?? one.labels[0]?.textContent) === name,
      );
      const option = [...(select?.options ?? [])].find((one) => one.label === label);
      if (!select || !option) throw new Error(`No ${label} in ${name}`);
      select.value = option.value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    label,
  );
