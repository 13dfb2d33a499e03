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
}

const ICONS = { done: 'done', problem: 'warning', busy: null } as const;

/** Says what happened. The live region is always there, so that its change is heard. */
export function StatusLine({ text, tone = 'done', actions = [] }: StatusLineProps) {
  const icon = ICONS[tone];
  return (
    <div className="status-line" data-tone={tone} data-quiet={text === '' || undefined}>
      {text !== '' && icon && <Icon shape={icon} />}
      <p role="status">{text}</p>
      {text !== '' &&
        actions.map((action) => (
          <Button key={action.label} look="link" onClick={action.onAct}>
            {action.label}
          </Button>
        ))}
    </div>
  );
}
