import { useEffect, useId, useRef, useState } from 'react';
import { t } from '@/components/hooks/text.ts';
import { Button } from '@/components/ui/Button.tsx';
import { Select } from '@/components/ui/Select.tsx';
import { TextArea } from '@/components/ui/TextArea.tsx';
import { LONGEST_PROMPT } from '@/lib/prompt/bounds.ts';
import { OverPanel } from './OverPanel.tsx';
import './AskPanel.css';

/** Where the user takes the request elsewhere. */
export const COPY_ONLY = 'copy';

interface AskPanelProps {
  assistants: readonly { id: string; name: string }[];
  /** The id of the chosen one, or `COPY_ONLY`. */
  assistant: string;
  onAssistant(id: string): void;
  /** Whether the active tab is the chosen one's. */
  here: boolean;
  targetName: string;
  request: string;
  onRequest(text: string): void;
  /** Given where the user has changed the request: writes it anew from the form. */
  onReset?: (() => void) | undefined;
  /** The answer as it was pasted. Null where it was read, else a sentence on why it changes nothing. */
  onAnswer(text: string): Promise<string | null>;
  onClose(): void;
}

/** The request as it will be inserted, and a place for the answer. */
export function AskPanel(props: AskPanelProps) {
  const { assistants, assistant, here, onClose } = props;
  const id = useId();
  const panel = useRef<HTMLElement>(null);
  const [answer, setAnswer] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => panel.current?.querySelector('select')?.focus(), []);

  const name = assistants.find((one) => one.id === assistant)?.name;
  const note = !name ? t('assistant.takes') : here ? t('assistant.sends') : t('assistant.opens', [name]);

  async function read(text: string) {
    setProblem(text.trim() === '' ? t('assistant.nothingToRead') : await props.onAnswer(text));
  }

  return (
    <OverPanel ref={panel} title={t('assistant.ask')} closeName={t('assistant.close')} onClose={onClose}>
      <div className="ask-panel-who">
        <Select
          label={t('assistant.which')}
          labelUnseen
          options={[
            ...assistants.map((one) => ({ value: one.id, label: one.name })),
            { value: COPY_ONLY, label: t('assistant.copyOnly') },
          ]}
          value={assistant}
          onChange={props.onAssistant}
        />
        <p className="ask-panel-note">{t('assistant.forTarget', [props.targetName])}</p>
      </div>
      <div className="ask-panel-request">
        <TextArea
          label={t('assistant.request')}
          rows={9}
          value={props.request}
          onChange={props.onRequest}
          aria-describedby={`${id}-note`}
        />
        {props.onReset && (
          <Button look="link" onClick={props.onReset}>
            {t('assistant.reset')}
          </Button>
        )}
      </div>
      <p id={`${id}-note`} className="ask-panel-note">
        {note}
      </p>
      <div className="ask-panel-answer">
        <TextArea
          label={t('assistant.answer')}
          rows={3}
          placeholder={t('assistant.answerHint')}
          value={answer}
          error={problem}
          onChange={setAnswer}
          onPaste={(event) => {
            const pasted = event.clipboardData.getData('text/plain');
            // Into what is there already, it is for the user to say when it is whole.
            if (answer === '' && pasted.trim() !== '') void read(pasted);
            if (pasted.length <= LONGEST_PROMPT) return;
            // What is read needs no place in the field, which would take seconds for it.
            event.preventDefault();
            if (answer !== '') setProblem(t('assistant.tooLong'));
          }}
        />
        <Button onClick={() => void read(answer)}>{t('assistant.read')}</Button>
      </div>
    </OverPanel>
  );
}
