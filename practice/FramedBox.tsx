import type { BoxProps } from './Station.tsx';

/** A text area in a page of the same address, which tells the outer page of its text. */
export function FramedBox({ name, onText }: BoxProps) {
  return (
    <iframe
      title={name}
      src="/frame.html"
      onLoad={({ currentTarget }) => {
        const field = currentTarget.contentDocument?.querySelector('textarea');
        field?.addEventListener('input', () => onText(field.value));
      }}
    />
  );
}
