/** Finds by role and accessible name where the browser's own tree is out of reach. */

/** What a found element is, in words that can leave the page. */
export interface Found {
  value: string;
  text: string;
  focused: boolean;
  x: number;
  y: number;
}

/**
 * Runs in the page. Covers what our interface uses of the accessible name computation: aria-labelledby, aria-label,
 * labels, legends, alt, title and text content. With `focus` it focuses the element and selects what it holds.
 */
export function findByRole(roles: string[], name: string | null, focus: boolean): Found | null {
  const tidy = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const inputRole = (input: HTMLInputElement): string => {
    const plain: Record<string, string> = {
      button: 'button',
      submit: 'button',
      reset: 'button',
      checkbox: 'checkbox',
      radio: 'radio',
      range: 'slider',
      number: 'spinbutton',
      search: 'searchbox',
      text: 'textbox',
      email: 'textbox',
      url: 'textbox',
      tel: 'textbox',
    };
    return input.hasAttribute('list') ? 'combobox' : (plain[input.type] ?? '');
  };
  const TAGS: Record<string, string> = {
    BUTTON: 'button',
    TEXTAREA: 'textbox',
    FIELDSET: 'group',
    METER: 'meter',
    PROGRESS: 'progressbar',
    DIALOG: 'dialog',
    OUTPUT: 'status',
    UL: 'list',
    OL: 'list',
    LI: 'listitem',
    OPTION: 'option',
    NAV: 'navigation',
    MAIN: 'main',
    H1: 'heading',
    H2: 'heading',
    H3: 'heading',
    H4: 'heading',
    IMG: 'img',
    TABLE: 'table',
    DETAILS: 'group',
  };
  const roleOf = (node: Element): string => {
    const given = node.getAttribute('role')?.split(' ')[0];
    if (given) return given;
    if (node instanceof HTMLInputElement) return inputRole(node);
    if (node instanceof HTMLSelectElement) return node.multiple || node.size > 1 ? 'listbox' : 'combobox';
    if (node.localName === 'a') return node.hasAttribute('href') ? 'link' : '';
    if (node.localName === 'section')
      return node.hasAttribute('aria-label') || node.hasAttribute('aria-labelledby') ? 'region' : '';
    if ((node as HTMLElement).isContentEditable && !node.parentElement?.isContentEditable) return 'textbox';
    return TAGS[node.tagName] ?? '';
  };
  const nameOf = (node: Element, role: string): string => {
    const ids = node.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
    const labelled = tidy(ids.map((id) => spoken(document.getElementById(id))).join(' '));
    if (labelled) return labelled;
    const label = tidy(node.getAttribute('aria-label'));
    if (label) return label;
    const labels = [...((node as HTMLInputElement).labels ?? [])].map(spoken);
    if (labels.length) return tidy(labels.join(' '));
    const legend = node.localName === 'fieldset' && node.querySelector(':scope > legend');
    if (legend) return tidy(spoken(legend));
    const alt = tidy(node.getAttribute('alt'));
    if (alt) return alt;
    const content =
      /^(button|link|tab|option|menuitem|menuitemradio|menuitemcheckbox|checkbox|switch|radio|heading|cell|row)$/;
    if (content.test(role)) {
      const text = node instanceof HTMLInputElement ? node.value : spoken(node);
      if (tidy(text)) return tidy(text);
    }
    return tidy(node.getAttribute('title')) || tidy(node.getAttribute('placeholder'));
  };
  // A field inside its label does not count as part of the name; hidden parts neither.
  const spoken = (node: Node | null): string => {
    if (!node) return '';
    if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
    if (
      !(node instanceof Element) ||
      node.matches('[aria-hidden="true"], [hidden], input, textarea, select, script, style')
    )
      return '';
    const own = node.getAttribute('aria-label') ?? node.getAttribute('alt');
    return (
      own ?? [...node.childNodes].map(spoken).join(getComputedStyle(node).display === 'block' ? ' ' : '')
    );
  };
  const reachable = (node: Element): boolean =>
    !node.closest('[aria-hidden="true"], [inert]') && node.checkVisibility({ visibilityProperty: true });

  for (const node of document.querySelectorAll<HTMLElement>('*')) {
    const role = roleOf(node);
    if (!roles.includes(role) || !reachable(node)) continue;
    if (name !== null && nameOf(node, role) !== name) continue;
    if (focus) {
      node.focus();
      if (node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement) node.select();
      else document.getSelection()?.selectAllChildren(node);
    }
    node.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    const box = node.getBoundingClientRect();
    // biome-ignore lint/performance/useDomNodeTextContent: hidden parts do not count, and line breaks do
    const text = node.innerText;
    const value = 'value' in node ? String(node.value) : text;
    const focused = document.activeElement === node;
    return { value, text, focused, x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }
  return null;
}
