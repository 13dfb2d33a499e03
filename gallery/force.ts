/**
 * Shows what a pointer or the focus does to a widget without either of them: wherever a style sheet asks for such a state,
 * it takes an element that is marked with it as well. Nothing else of a rule changes, nor does its weight.
 */

const STATES = ['hover', 'active', 'focus-visible', 'focus-within', 'focus'] as const;
export type Forced = 'hover' | 'active' | 'focus';

/** What the browser says of the control, and of all that is around it, in each state. */
const OF: Record<Forced, { control: string; around: string }> = {
  hover: { control: 'hover', around: 'hover' },
  active: { control: 'hover active', around: 'hover active' },
  focus: { control: 'focus focus-visible focus-within', around: 'focus-within' },
};

const PSEUDO = new RegExp(`:(${STATES.join('|')})(?![\\w-])`, 'g');
const done = new WeakSet<CSSStyleSheet>();

/** Lets every style sheet of the page be asked so. */
export function forceable(): void {
  for (const sheet of document.styleSheets) {
    if (!done.has(sheet)) extend(sheet.cssRules);
    done.add(sheet);
  }
}

function extend(rules: CSSRuleList): void {
  for (const rule of rules) {
    if (rule instanceof CSSStyleRule && rule.selectorText.match(PSEUDO))
      rule.selectorText += `, ${rule.selectorText.replace(PSEUDO, '[data-forced~="$1"]')}`;
    else if (rule instanceof CSSGroupingRule) extend(rule.cssRules);
  }
}

/** Puts the first control in `frame` into a state. */
export function force(frame: Element, state: Forced): void {
  const control = frame.querySelector('button, input, select, textarea, summary, a');
  if (!control) throw new Error(`Nothing here can be put into the state ${state}: ${frame.innerHTML}`);
  control.setAttribute('data-forced', OF[state].control);
  for (let around = control.parentElement; around && around !== frame; around = around.parentElement)
    around.setAttribute('data-forced', OF[state].around);
}
