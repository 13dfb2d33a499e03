import {
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useLayoutEffect,
  useRef,
} from 'react';
import { Icon } from './Icon.tsx';
import './SmallButton.css';
import './Stepper.css';

interface StepperProps {
  /** What the value is of. */
  name: string;
  value: number;
  min: number;
  max: number;
  /** The value as it is shown and read. */
  shown: string;
  names: { less: string; more: string; reset: string };
  onStep(steps: number): void;
  onReset(): void;
  /**
   * It is done with.
   * @param leaves whether by Escape or Enter, so that the focus is to go back to where it came from
   */
  onClose(leaves: boolean): void;
}

const KEYS: Record<string, number> = {
  ArrowUp: 1,
  ArrowDown: -1,
  PageUp: 5,
  PageDown: -5,
  End: 1000,
  Home: -1000,
};
/** So many pixels of a wheel or a trackpad are a step. */
const NOTCH = 40;

/**
 * Returns by how many steps Ctrl with an arrow key (Cmd on a Mac) changes a value beside a text, 0 for other keys. The
 * programs that read weights have the same keys.
 */
export function stepsOf({ key, ctrlKey, metaKey, altKey, shiftKey, nativeEvent }: KeyboardEvent): number {
  if (!(ctrlKey || metaKey) || altKey || shiftKey || nativeEvent.isComposing) return 0;
  return key === 'ArrowUp' ? 1 : key === 'ArrowDown' ? -1 : 0;
}

/** A small number, changed by buttons, keys, or the wheel over the value while the focus is here; it takes the focus. */
export function Stepper({ name, value, min, max, shown, names, onStep, onReset, onClose }: StepperProps) {
  const spin = useRef<HTMLSpanElement>(null);
  const rolled = useRef(0);

  useLayoutEffect(() => spin.current?.focus(), []);

  // React listens to the wheel passively; the form must not scroll while the value changes.
  useEffect(() => {
    const element = spin.current;
    function onWheel(event: WheelEvent) {
      const focused = element?.parentElement?.contains(document.activeElement) ?? false;
      if (!focused || event.ctrlKey || event.deltaY === 0) return;
      event.preventDefault();
      rolled.current +=
        event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? event.deltaY : NOTCH * Math.sign(event.deltaY);
      if (Math.abs(rolled.current) < NOTCH) return;
      onStep(rolled.current < 0 ? 1 : -1);
      rolled.current = 0;
    }
    element?.addEventListener('wheel', onWheel, { passive: false });
    return () => element?.removeEventListener('wheel', onWheel);
  }, [onStep]);

  function onKeyDown(event: KeyboardEvent) {
    if (event.altKey || event.nativeEvent.isComposing) return;
    const steps =
      event.target === spin.current || event.ctrlKey || event.metaKey ? KEYS[event.key] : undefined;
    const done =
      event.key === 'Escape' ||
      (event.key === 'Enter' && event.target === spin.current && !event.ctrlKey && !event.metaKey);
    if (done) onClose(true);
    else if (steps !== undefined) onStep(steps);
    else if (event.target === spin.current && (event.key === 'Delete' || event.key === 'Backspace'))
      onReset();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  function onBlur({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) {
    if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) onClose(false);
  }

  /** Where a press gives a button no focus, the value keeps it. */
  const button = (label: string, sign: ReactNode, off: boolean, act: () => void) => (
    <button
      type="button"
      className="small-button stepper-button"
      aria-label={label}
      title={label}
      aria-disabled={off || undefined}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => !off && act()}
    >
      {sign}
    </button>
  );

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; this is one value
    <span className="stepper" role="group" aria-label={name} onKeyDown={onKeyDown} onBlur={onBlur}>
      {button(names.less, '−', value <= min, () => onStep(-1))}
      <span
        ref={spin}
        className="stepper-value"
        role="spinbutton"
        tabIndex={0}
        aria-label={name}
        aria-valuenow={value}
        aria-valuemin={min}
        aria-valuemax={max}
        aria-valuetext={shown}
      >
        {shown}
      </span>
      {button(names.more, '+', value >= max, () => onStep(1))}
      {button(names.reset, <Icon shape="reset" />, value === 1, onReset)}
    </span>
  );
}
