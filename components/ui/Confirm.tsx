import { useEffect, useId, useRef } from 'react';
import { Button } from './Button.tsx';
import './Confirm.css';

interface ConfirmProps {
  question: string;
  yes: string;
  no: string;
  onYes(): void;
  onNo(): void;
}

/** A question in the place where it arose. It takes the focus; Escape is no. */
export function Confirm({ question, yes, no, onYes, onNo }: ConfirmProps) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    box.current?.querySelector('button')?.focus();
  }, []);

  return (
    <div
      ref={box}
      className="confirm"
      role="alertdialog"
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onNo();
      }}
    >
      <p id={id}>{question}</p>
      <Button look="primary" onClick={onYes}>
        {yes}
      </Button>
      <Button onClick={onNo}>{no}</Button>
    </div>
  );
}
