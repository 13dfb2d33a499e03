import { t } from '@/components/hooks/text.ts';
import { Button } from '@/components/ui/Button.tsx';
import type { Command } from '@/lib/platform/commands.ts';
import { OptionsSection } from './OptionsSection.tsx';
import './AccessPanel.css';
import './KeysPanel.css';

interface KeysPanelProps {
  commands: readonly Command[];
  onChange(): void;
}

/** The keys that work on every page, and the way to where the browser lets one change them. */
export function KeysPanel({ commands, onChange }: KeysPanelProps) {
  return (
    <OptionsSection name={t('keys.name')} about={t('keys.about')}>
      <Button onClick={onChange}>{t('keys.change')}</Button>
      <ul aria-label={t('keys.name')}>
        {commands.map(({ name, keys }) => (
          <li key={name} className="access-item">
            <span>{commandName(name)}</span>
            {keys === '' ? <span className="options-soft">{t('keys.none')}</span> : <kbd>{keys}</kbd>}
          </li>
        ))}
      </ul>
    </OptionsSection>
  );
}

/** Returns what a command does, in words; its name in the manifest where this version does not know it. */
export function commandName(name: string): string {
  if (name === 'insert-prompt') return t('command.insert');
  if (name === 'open-panel') return t('command.panel');
  return name.startsWith('_execute_') ? t('keys.popup') : name;
}
