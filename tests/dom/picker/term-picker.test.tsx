/** Look, then choose: the pictures of a field in place of the form, by keys and by mouse, in the whole app. */
import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { history } from '@/components/hooks/store.ts';
import type { Prompt } from '@/lib/prompt/index.ts';
import type { Workspace } from '@/lib/workspace/index.ts';
import { localWorkspace, promptOf } from '../components/local-workspace.ts';
import { expectAccessible } from '../components/render.tsx';
import { openPanel } from '../easel/open-panel.tsx';

const FOX: Prompt = {
  subject: { text: 'fox' },
  contentType: { text: 'aquarelle' },
  style: [{ text: 'mine' }],
};
let workspace: Workspace;

const search = (name = 'Style') => page.getByRole('searchbox', { name: `Search in ${name}` });
const input = (field: string) => document.querySelector<HTMLElement>(`[data-field="${field}"] input`);
const picker = () => document.querySelector('.term-picker');
const card = (text: string) => document.querySelector<HTMLElement>(`[data-term="${text}"]`) as HTMLElement;
const cards = () => [...document.querySelectorAll<HTMLElement>('[data-term]')].map((one) => one.dataset.term);
const focused = () => (document.activeElement as HTMLElement | null)?.dataset.term;
const explained = () => document.querySelector('.explanation')?.textContent;
const said = () => document.querySelector('[role="status"]')?.textContent ?? '';
const styles = () => promptOf(workspace).style?.map(({ text }) => text);
const preview = () => page.getByRole('region', { name: 'Preview' }).element().textContent;
const added = () => [...document.querySelectorAll('.added-words [data-new]')].map((one) => one.textContent);

/** From the field, by its key. */
async function open(field = 'style', name = 'Style'): Promise<void> {
  input(field)?.focus();
  await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
  await expect.element(search(name)).toHaveFocus();
}

/** The extension's own storage, in memory. */
function storeInMemory(): void {
  const kept = new Map<string, unknown>();
  const { chrome } = globalThis as unknown as { chrome: { storage: { local: object } } };
  chrome.storage.local = {
    ...chrome.storage.local,
    get: async (name: string) => ({ [name]: kept.get(name) }),
    set: async (entries: object) => {
      for (const [name, value] of Object.entries(entries)) kept.set(name, value);
    },
  };
}

beforeEach(async () => {
  storeInMemory();
  await page.viewport(800, 600);
  workspace = localWorkspace({ prompt: FOX });
  await openPanel({ workspace }, 'div');
  await userEvent.hover(page.getByRole('tab', { name: 'Build' }).element());
});

describe('opened by its key', () => {
  test('shows all terms in their groups beside the preview, and Escape leads back to the field', async () => {
    await open();
    await expect.element(page.getByRole('listbox', { name: 'Style' })).toBeVisible();
    expect(cards()).toHaveLength(132);
    expect(cards()[0]).toBe('cinematic');
    await expect.element(page.getByRole('region', { name: 'Preview' })).toBeVisible();
    await expectAccessible();
    await userEvent.keyboard('{Escape}');
    await expect.poll(picker).toBeNull();
    expect(document.activeElement).toBe(input('style'));
    // The menu that opens at a focus does not open at its return.
    expect(document.querySelector('.suggestions')).toBeNull();
  });

  test('the button of a field does the same; fields without pictures have none', async () => {
    await page.getByRole('button', { name: 'Pictures: Content type' }).click();
    await expect.element(search('Content type')).toHaveFocus();
    await page.getByRole('button', { name: 'Back to the form' }).click();
    await expect.poll(() => document.activeElement).toBe(input('contentType'));
    expect(document.querySelector('[data-field="details"] .picker-button')).toBeNull();
    input('details')?.focus();
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(picker()).toBeNull();
  });

  test('a word of the preview leads to its field all the same', async () => {
    await open();
    await userEvent.click(document.querySelector('.preview-text [data-from="subject"]') as HTMLElement);
    await expect.poll(picker).toBeNull();
    expect(document.activeElement?.closest('[data-field]')?.getAttribute('data-field')).toBe('subject');
  });
});

describe('choosing', () => {
  test('by the arrows, Enter and the space bar, several; what is chosen says so, and is taken out again', async () => {
    await open();
    await userEvent.keyboard('{ArrowDown}');
    expect(focused()).toBe('cinematic');
    await userEvent.keyboard('{ArrowRight}{Enter}');
    expect(styles()).toEqual(['mine', 'vintage']);
    await expect.poll(said).toMatch(/^Added “vintage” to Style\./);
    await userEvent.keyboard('{ArrowDown}');
    const below = focused() as string;
    expect(card(below).getBoundingClientRect().left).toBe(card('vintage').getBoundingClientRect().left);
    await userEvent.keyboard(' ');
    expect(styles()).toEqual(['mine', 'vintage', below]);
    await expect.poll(() => card(below).ariaSelected).toBe('true');
    await userEvent.keyboard('{ArrowUp} ');
    expect(styles()).toEqual(['mine', below]);
    await expect.poll(said).toMatch(/^Took “vintage” out of Style\./);
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    expect(styles()).toEqual(['mine', 'vintage', below]);
    await expectAccessible();
  });

  test('Home, End and Page Down go far, Arrow Up leaves the first row, Tab stops once', async () => {
    await open();
    await userEvent.keyboard('{ArrowDown}{End}');
    expect(focused()).toBe(cards().at(-1));
    await userEvent.keyboard('{Home}{PageDown}');
    const [top, list] = [card(focused() as string), document.querySelector('.term-cards')].map((one) =>
      (one as Element).getBoundingClientRect(),
    );
    expect(top?.bottom).toBeLessThanOrEqual(list?.bottom as number);
    expect(cards().indexOf(focused())).toBeGreaterThan(8);
    await userEvent.keyboard('{Home}{ArrowUp}');
    await expect.element(search()).toHaveFocus();
    expect(document.querySelectorAll('[data-term][tabindex="0"]')).toHaveLength(1);
    await userEvent.keyboard('{Tab}{Tab}{Tab}');
    expect(focused()).toBe('cinematic');
    // What has the focus stays explained, so that its star can be reached.
    await userEvent.keyboard('{Tab}');
    await expect.element(page.getByRole('button', { name: 'Favorite: cinematic' })).toHaveFocus();
  });

  test('a field that holds one has the new one in its place, known by other words, too', async () => {
    await open('contentType', 'Content type');
    expect(card('watercolor painting').ariaSelected).toBe('true');
    expect(page.getByRole('listbox').element().ariaMultiSelectable).toBe('false');
    await userEvent.click(card('oil painting'));
    expect(promptOf(workspace).contentType).toEqual({ text: 'oil painting' });
    await expect.poll(said).toMatch(/^Content type: now “oil painting” instead of “aquarelle”\./);
    await expect.poll(() => card('watercolor painting').ariaSelected).toBe('false');
    await userEvent.click(card('oil painting'));
    expect(promptOf(workspace).contentType).toBeUndefined();
  });

  test('a ratio is chosen by its shape', async () => {
    input('aspectRatio')?.focus();
    await open('aspectRatio', 'Aspect ratio');
    const shape = card('2:1').querySelector('.term-shape > span')?.getBoundingClientRect() as DOMRect;
    expect(shape.width / shape.height).toBeCloseTo(2, 0);
    await userEvent.click(card('2:1'));
    expect(promptOf(workspace).aspectRatio).toBe('2:1');
  });
});

describe('looking', () => {
  test('what has the focus or is pointed at is explained, and the preview shows what it would add', async () => {
    const before = preview();
    const { past } = workspace.getState();
    await open();
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(explained).toBe('cinematicAs in a feature film: wide, graded and deliberately lit');
    expect(card('cinematic').ariaDescription).toBe('As in a feature film: wide, graded and deliberately lit');
    await expect.poll(added).toEqual(['cinematic']);
    await userEvent.hover(card('vintage'));
    await expect.poll(added).toEqual(['vintage']);
    expect(explained()).toMatch(/^vintageAn old brown print/);
    // A pointer that only rests there does not count against the keys.
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await expect.poll(added).toEqual(['film noir']);
    await userEvent.hover(card('vintage').querySelector('.term-word') as HTMLElement);
    await expect.poll(added).toEqual(['vintage']);
    // For the eye only: the region holds what would be inserted.
    expect(preview()).toBe(before);
    expect(document.querySelector('.added-words')?.getAttribute('aria-hidden')).toBe('true');
    expect(promptOf(workspace)).toEqual(FOX);
    expect(workspace.getState().past).toBe(past);
    await expectAccessible();
    await userEvent.hover(page.getByRole('tab', { name: 'Build' }).element());
    await expect.poll(added).toEqual(['film noir']);
    await userEvent.keyboard('{Escape}');
    await expect.poll(added).toEqual([]);
  });

  test('only words of the field are marked, and one that is chosen adds nothing', async () => {
    await open('framing', 'Framing');
    await userEvent.hover(card('close-up'));
    await expect.poll(added).toEqual(['close-up']);
    await userEvent.click(card('close-up'));
    await expect.poll(added).toEqual([]);
    expect(preview()).toMatch(/close-up/i);
  });
});

describe('the search', () => {
  test('finds by other words, says what Enter chooses, and chooses it', async () => {
    await open();
    await userEvent.keyboard('impressionis');
    await expect
      .poll(() => document.querySelector('[data-best]')?.getAttribute('data-term'))
      .toBe('impressionist');
    await expect
      .poll(() => document.querySelector('.term-picker [aria-live]')?.textContent)
      .toMatch(/^\d+ found\. Enter chooses “impressionist”\.$/);
    await expect.poll(added).toEqual(['impressionist']);
    await userEvent.keyboard('{Enter}');
    expect(styles()).toEqual(['mine', 'impressionist']);
    // What is typed next takes the place of what was searched.
    await userEvent.keyboard('fete gal');
    await expect.poll(cards).toEqual(['Rococo']);
    expect(card('Rococo').textContent).toMatch(/fête galante/);
    await expectAccessible();
  });

  test('keeps words that no term is called by', async () => {
    await open();
    await userEvent.keyboard('zebra stripes');
    await expect.element(page.getByText('No picture for “zebra stripes”.', { exact: true })).toBeVisible();
    await expectAccessible();
    await userEvent.keyboard('{Enter}');
    expect(styles()).toEqual(['mine', 'zebra stripes']);
  });

  test('takes what is typed among the cards', async () => {
    await open();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}pop');
    await expect.element(search()).toHaveValue('pop');
    await expect.poll(() => cards()[0]).toBe('pop art');
    await userEvent.keyboard('{ArrowDown}{Backspace}');
    await expect.element(search()).toHaveValue('');
  });
});

describe('favorites and what was used last', () => {
  test('a star is given by key, by its button and by mouse, and taken away', async () => {
    await open();
    await page.getByText('Favorites', { exact: true }).click();
    await expect.element(page.getByText('No favorites yet')).toBeVisible();
    await expectAccessible();
    await page.getByText('All', { exact: true }).click();
    search().element().focus();
    await userEvent.keyboard('{ArrowDown}{Shift>}{Enter}{/Shift}');
    await expect.element(page.getByRole('option', { name: 'cinematic favorite' })).toBeVisible();
    expect(styles()).toEqual(['mine']);
    await userEvent.hover(card('vintage'));
    await userEvent.click(card('vintage').querySelector('[data-star]') as HTMLElement);
    await expect.element(page.getByRole('option', { name: 'vintage favorite' })).toBeVisible();
    expect(styles()).toEqual(['mine']);
    await page.getByText('Favorites', { exact: true }).click();
    expect(cards()).toEqual(['vintage', 'cinematic']);
    // The focus goes to what comes into the place of the one that is gone, and that is what is explained.
    await userEvent.click(card('vintage').querySelector('[data-star]') as HTMLElement);
    await expect.poll(cards).toEqual(['cinematic']);
    await expect.poll(focused).toBe('cinematic');
    await userEvent.hover(page.getByRole('tab', { name: 'Build' }).element());
    await expect.poll(explained).toMatch(/^cinematic/);
    await page.getByRole('button', { name: 'Favorite: cinematic' }).click();
    await expect.element(page.getByText('No favorites yet')).toBeVisible();
    await page.getByText('All', { exact: true }).click();
    await userEvent.hover(card('vintage'));
    await userEvent.click(card('vintage').querySelector('[data-star]') as HTMLElement);
    await page.getByText('Favorites', { exact: true }).click();
    await userEvent.keyboard('{Tab}{Shift>}{Enter}{/Shift}');
    await expect.element(search()).toHaveFocus();
  });

  test('what was inserted or copied stands under Used last, by the name of the term', async () => {
    await history.clear();
    await open();
    await page.getByText('Used last', { exact: true }).click();
    await expect.element(page.getByText('Nothing used yet')).toBeVisible();
    const used = (text: string) => ({
      prompt: { subject: { text: 'x' }, style: [{ text }] },
      ...{ target: 'any', text: 'x', host: null },
    });
    await history.add(used('cubism'));
    await history.add(used('Jugendstil'));
    await history.add(used('a word of mine'));
    await expect.poll(cards).toEqual(['Art Nouveau', 'cubist']);
    await history.clear();
  });
});

describe('in the menu of a field', () => {
  test('the rows of pictures keep their height, and the list scrolls', async () => {
    await userEvent.click(input('style') as HTMLElement);
    await expect.poll(() => document.querySelectorAll('[role="option"] img').length).toBeGreaterThan(20);
    const list = document.querySelector('.suggestion-options') as HTMLElement;
    expect(list.scrollHeight).toBeGreaterThan(list.clientHeight);
    const squeezed = [...list.children].filter(
      ({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1,
    );
    expect(squeezed.map(({ textContent }) => textContent)).toEqual([]);
  });

  test('an option that is gone to or pointed at shows what it would add, and nothing else does', async () => {
    await userEvent.click(input('style') as HTMLElement);
    await userEvent.keyboard('water');
    expect(styles()).toEqual(['mine', 'water']);
    // What completes the typing is not looked at: the preview shows what is typed.
    expect(added()).toEqual([]);
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(added).toHaveLength(1);
    const after = document.querySelector('.added-text')?.textContent ?? '';
    expect(after).not.toMatch(/\bwater\b/);
    expect(preview()).toMatch(/\bwater\b/);
    await userEvent.keyboard('{Escape}');
    await expect.poll(added).toEqual([]);
    await userEvent.click(input('mood') as HTMLElement);
    await userEvent.hover(page.getByRole('option', { name: 'serene' }).element());
    await expect.poll(added).toEqual(['serene']);
    expect(document.querySelector('.suggestion-meaning')?.textContent).toBe('Calm and untroubled');
    await userEvent.hover(page.getByRole('tab', { name: 'Build' }).element());
    await expect.poll(added).toEqual([]);
  });
});

describe('from the palette', () => {
  test('"Choose a style" opens it, from wherever one is; words have their pictures', async () => {
    await page.getByRole('tab', { name: 'History' }).click();
    await userEvent.keyboard('{Control>}k{/Control}');
    await expect.element(page.getByRole('combobox', { name: 'Search' })).toHaveFocus();
    await userEvent.keyboard('watercolor');
    await expect.poll(() => document.querySelectorAll('.palette-look img').length).toBeGreaterThan(0);
    await expectAccessible();
    await userEvent.keyboard('{Control>}a{/Control}choose a st');
    await expect
      .poll(() => document.querySelector('dialog [aria-selected="true"]')?.textContent)
      .toMatch(/^Choose a style…/);
    await userEvent.keyboard('{Enter}');
    await expect.element(search()).toHaveFocus();
  });
});

test('from right to left the arrows are turned around', async () => {
  document.documentElement.dir = 'rtl';
  await open();
  await userEvent.keyboard('{ArrowDown}{ArrowLeft}');
  expect(focused()).toBe('vintage');
  await userEvent.keyboard('{ArrowRight}');
  expect(focused()).toBe('cinematic');
  document.documentElement.dir = '';
});

test.each(['light', 'dark'])('axe finds nothing in a narrow place, %s', async (scheme) => {
  document.documentElement.style.colorScheme = scheme;
  await page.viewport(360, 640);
  await open('colorTone', 'Color tone');
  await userEvent.keyboard('{ArrowDown}{Enter}');
  await expectAccessible();
  document.documentElement.style.colorScheme = '';
});
