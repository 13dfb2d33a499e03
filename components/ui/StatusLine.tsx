import { Button } from './Button.tsx';
import './StatusLine.css';

export interface StatusAction {
  label: string;
  onAct(): void;
}

interface StatusLineProps {
  text: string;
  /** `problem` where it did not work. */
  tone?: 'done' | 'problem';
  actions?: readonly StatusAction[];
}

/** Says what happened. The live region is always there, so that its change is heard. */
export function StatusLine({ text, tone = 'done', actions = [] }: StatusLineProps) {
  return (
    <div className="status-line" data-tone={tone} data-quiet={text === '' || undefined}>
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
