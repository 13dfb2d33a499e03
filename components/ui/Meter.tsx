import './Meter.css';

interface MeterProps {
  name: string;
  value: number;
  /** Null where there is no end: then only the words are shown. */
  max: number | null;
  /** The words on screen, read instead of the bare number. */
  text: string;
  /** What is read in their place where it says more. */
  read?: string;
}

/** How much of a bounded amount is used. Over the end the part in excess is marked on the bar. */
export function Meter({ name, value, max, text, read = text }: MeterProps) {
  const over = max !== null && value > max;
  const end = Math.max(max ?? value, 1);
  const share = over ? end / value : value / end;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a meter element can neither show its words nor the cut point
    <div
      role="meter"
      className="meter"
      data-over={over || undefined}
      aria-label={name}
      aria-valuemin={0}
      aria-valuemax={end}
      aria-valuenow={Math.min(value, end)}
      aria-valuetext={read}
      title={read === text ? undefined : read}
    >
      <span className="meter-bar" hidden={max === null}>
        <span style={{ inlineSize: `${share * 100}%` }} />
      </span>
      <span className="meter-text">{text}</span>
    </div>
  );
}
