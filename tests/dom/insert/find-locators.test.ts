/** Every way to find a box again names that very box, whatever the page is like. */
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { findByLocators, locatorsFor } from '@/lib/insert/locate/index.ts';
import { isLasting } from '@/lib/insert/locate/is-lasting.ts';

afterEach(() => {
  document.body.replaceChildren();
});

interface Node {
  tag: string;
  attributes: [string, string][];
  shadow: 'open' | 'closed' | null;
  children: Node[];
  inner: Node[];
}

const odd = fc.oneof(
  fc.constantFrom(
    'a',
    'A',
    'box',
    '1st',
    '-',
    '--x',
    'a b',
    'a"b',
    "a'b",
    'a\\b',
    'a]b',
    'é',
    '提示词',
    '💡',
    '\n',
    'a\nb',
    '#',
    ':r1:',
    '\0',
    '\ud800',
  ),
  fc.string({ maxLength: 6, unit: 'binary' }),
);
const attribute = fc.tuple(
  fc.constantFrom('id', 'data-testid', 'name', 'aria-label', 'placeholder', 'class'),
  odd,
);
const { tree } = fc.letrec<{ tree: Node; trees: Node[] }>((tie) => ({
  tree: fc.record({
    tag: fc.constantFrom(
      'div',
      'section',
      'textarea',
      'x-host',
      'p',
      'span',
      'svg:g',
      'x:div',
      'form',
      'input',
    ),
    attributes: fc.array(attribute, { maxLength: 3 }),
    shadow: fc.constantFrom(null, null, 'open', 'closed'),
    children: tie('trees'),
    inner: tie('trees'),
  }),
  trees: fc.oneof(
    { maxDepth: 4 },
    fc.constant<Node[]>([]),
    fc.array(tie('tree'), { minLength: 1, maxLength: 3 }),
  ),
}));

function build(node: Node, into: ParentNode, roots: Map<Element, ShadowRoot>, all: Element[]): void {
  const namespace = { 'svg:g': 'http://www.w3.org/2000/svg', 'x:div': 'urn:x' }[node.tag];
  const element = namespace
    ? document.createElementNS(namespace, node.tag)
    : document.createElement(node.tag);
  for (const [name, value] of node.attributes) element.setAttribute(name, value);
  into.append(element);
  all.push(element);
  for (const child of node.children) build(child, element, roots, all);
  if (!node.shadow || !/^(div|section|x-host|p|span)$/.test(node.tag)) return;
  const root = element.attachShadow({ mode: node.shadow });
  roots.set(element, root);
  for (const child of node.inner) build(child, root, roots, all);
}

test('in any tree, every locator of any element finds that very element, and there is one at least', () => {
  fc.assert(
    fc.property(fc.array(tree, { minLength: 1, maxLength: 4 }), (nodes) => {
      document.body.replaceChildren();
      const roots = new Map<Element, ShadowRoot>();
      const all: Element[] = [];
      for (const node of nodes) build(node, document.body, roots, all);
      const openShadow = (element: Element) => roots.get(element) ?? null;
      for (const element of all) {
        const locators = locatorsFor(element, openShadow);
        expect(locators.length).toBeGreaterThan(0);
        for (const locator of locators) {
          expect(findByLocators(document, [locator], openShadow)).toBe(element);
        }
      }
    }),
    { numRuns: 300 },
  );
});

describe('what a locator goes by', () => {
  const by = (html: string) => {
    document.body.innerHTML = html;
    const box = document.querySelector('[data-box]') as Element;
    return locatorsFor(box).map((it) => it.by);
  };

  test('the most lasting comes first', () => {
    expect(
      by('<textarea data-box id="box" data-testid="t" name="n" aria-label="l" placeholder="p"></textarea>'),
    ).toEqual(['id', 'test-id', 'name', 'label', 'placeholder', 'place', 'place']);
  });

  test('an id that two elements have is no way', () => {
    expect(by('<i id="a"></i><textarea data-box id="a" name="n"></textarea>')).not.toContain('id');
  });

  test('the place is looked for below an id that lasts, else from the top', () => {
    document.body.innerHTML = '<div id="app"><div><p><textarea data-box></textarea></p></div></div>';
    const [first] = locatorsFor(document.querySelector('[data-box]') as Element);
    expect(first).toEqual({ by: 'place', hosts: [], selector: '#app > div > p > textarea' });
  });

  test('a field that is not on the page has none', () => {
    expect(locatorsFor(document.createElement('textarea'))).toEqual([]);
  });

  test.for([
    ':r1:',
    '«r3»',
    'radix-12',
    'mui-7',
    'headlessui-listbox-4',
    'react-select-2-input',
    'input-48213',
    'f47ac10b-58cc-4372-a567-0e02b2c3d479',
    'css-1a2b3c4',
    'ember123',
    'x9Kd2s',
    '',
  ])('%s was made up by a program', (name) => expect(isLasting(name)).toBe(false));
  test.for([
    'prompt-textarea',
    'gi_form_q',
    'txt2img_prompt',
    'desktop_input_bar',
    'root',
    'box2',
    'userInput',
    'prompts',
    'prompt',
  ])('%s was given by a person', (name) => expect(isLasting(name)).toBe(true));
});

test('a locator that names two elements or none is passed over', () => {
  document.body.innerHTML = '<p class="a"></p><p class="a"></p><p id="b"></p>';
  const locator = (selector: string) => ({ by: 'place' as const, hosts: [], selector });
  const found = findByLocators(document, ['.a', '.none', ':not(', '#b'].map(locator));
  expect(found?.id).toBe('b');
  expect(findByLocators(document, [{ ...locator('#b'), hosts: ['#b'] }])).toBeNull();
});
