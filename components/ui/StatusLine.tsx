import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import './StatusLine.css';

export interface StatusAction {
  label: string;
  onAct(): void;
}

interface StatusLineProps {
  text: string;
  /** `problem` where it did not work, `busy` while it goes on. */
  tone?: 'done' | 'problem' | 'busy';
  actions?: readonly StatusAction[];
  /** The name of the button that shows the whole of a text that is longer than its place. */
  more?: string;
}

const ICONS = { done: 'done', problem: 'warning', busy: null } as const;

/** Says what happened. The live region is always there, so that its change is heard. */
export function StatusLine({ text, tone = 'done', actions = [], more }: StatusLineProps) {
  const words = useRef<HTMLParagraphElement>(null);
  /** The text that is shown whole, on demand. */
  const [whole, setWhole] = useState('');
  const isCut = useIsCut(words, text);
  const icon = ICONS[tone];
  const isWhole = whole === text;
  return (
    <div
      className="status-line"
      data-tone={tone}
      data-quiet={text === '' || undefined}
      data-whole={isWhole || undefined}
    >
      {text !== '' && icon && <Icon shape={icon} />}
      <p ref={words} role="status">
        {text}
      </p>
      {text !== '' && (
        <div className="status-actions">
          {more && (isCut || isWhole) && (
            <Button look="link" aria-expanded={isWhole} onClick={() => setWhole(isWhole ? '' : text)}>
              {more}
            </Button>
          )}
          {actions.map((action) => (
            <Button key={action.label} look="link" onClick={action.onAct}>
              {action.label}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}

/** Whether a text has more lines than its place. */
function useIsCut(words: RefObject<HTMLElement | null>, text: string): boolean {
  const [isCut, setIsCut] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text has another height
  useLayoutEffect(() => {
    const node = words.current;
    if (!node) return;
    const look = () => setIsCut(node.scrollHeight > node.clientHeight + 1);
    look();
    const observer = new ResizeObserver(look);
    observer.observe(node);
    return () => observer.disconnect();
  }, [words, text]);
  return isCut;
}
