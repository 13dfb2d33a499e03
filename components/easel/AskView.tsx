import { AskBar } from '@/components/assistant/AskBar.tsx';
import { AskPanel } from '@/components/assistant/AskPanel.tsx';
import { useRequest } from '@/components/assistant/use-request.ts';
import { useEasel } from './easel.ts';

/** Loaded when it is asked for: the opening of the window does not wait for it. */
export default function AskView() {
  const { assistant } = useEasel();
  const request = useRequest();
  if (!request.ready) return null;
  return (
    <>
      <div className="shell-scroll">
        <AskPanel
          assistants={request.assistants}
          assistant={request.assistant}
          onAssistant={request.choose}
          here={request.here}
          targetName={request.targetName}
          request={request.text}
          onRequest={request.setText}
          onReset={request.reset}
          onAnswer={request.answer}
          onClose={assistant.close}
        />
      </div>
      <footer className="shell-foot">
        <AskBar
          name={request.name}
          here={request.here}
          busy={assistant.busy}
          onInsert={() => void request.insert()}
          onOpen={() => void request.open()}
          onCopy={() => void request.copy()}
        />
      </footer>
    </>
  );
}
