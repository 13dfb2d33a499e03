import { useRef } from 'react';
import { Button } from '@/components/ui/Button.tsx';

interface ImportButtonProps {
  name: string;
  /** What the file chooser behind the button is called. */
  fileName: string;
  disabled?: boolean;
  onImport(file: File): void;
}

export function ImportButton({ name, fileName, disabled = false, onImport }: ImportButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button disabled={disabled} onClick={() => input.current?.click()}>
        {name}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json,.csv,application/json,text/csv"
        aria-label={fileName}
        hidden
        onChange={(event) => {
          const file = event.target.files?.[0];
          // So that the same file can be chosen again.
          event.target.value = '';
          if (file) onImport(file);
        }}
      />
    </>
  );
}
