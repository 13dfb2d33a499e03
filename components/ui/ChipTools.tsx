import { type ComponentProps, type KeyboardEvent, type RefObject, useRef, useState } from 'react';
import type { Icon } from './Icon.tsx';
import { IconButton } from './IconButton.tsx';
import { useTopLayer } from './use-top-layer.ts';
import './ChipTools.css';

/** What is said of the chips that are selected, and of what can be done with them. */
export interface ChipNames {
  tools: string;
  selected(count: number): string;
  switchOff: string;
  switchOn: string;
  isOff: string;
  isOn: string;
  less: string;
  more: string;
  earlier: string;
  later: string;
  moveTo: string;
  copy: string;
  remove: string;
}

interface ChipToolsProps {
  names: ChipNames;
  /** What the tools hang under. */
  anchor: RefObject<HTMLElement | null>;
  count: number;
  /** Whether all of them are off. */
  off: boolean;
  /** Undefined where nothing is weighed. */
  onStep?: ((steps: number) => void) | undefined;
  /** Other fields that take them. */
  destinations: readonly { id: string; name: string }[];
  onSwitch(): void;
  /** One place on (1) or back (-1). */
  onMove(by: 1 | -1): void;
  onMoveTo(id: string): void;
  onCopy?: (() => void) | undefined;
  onRemove(): void;
  /** Escape: the focus is to go back to the chips. */
  onClose(): void;
}

const SIDEWAYS: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 };

/**
 * What can be done with the chips that are selected, below their field. A press leaves the focus on the chip; from there
 * the Tab key leads here, and the arrow keys from one tool to the next.
 */
export function ChipTools(props: ChipToolsProps) {
  const { names, anchor, count, off, onStep, destinations } = props;
  const layer = useRef<HTMLDivElement>(null);
  const [moving, setMoving] = useState(false);
  useTopLayer(layer, anchor);

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      return moving ? setMoving(false) : props.onClose();
    }
    const rtl = getComputedStyle(event.currentTarget).direction === 'rtl';
    const by = (SIDEWAYS[event.key] ?? 0) * (rtl ? -1 : 1);
    if (by === 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const all = [...event.currentTarget.querySelectorAll('button')];
    const at = all.indexOf(event.target as HTMLButtonElement);
    all[(at + by + all.length) % all.length]?.focus();
  }

  const tool = (
    name: string,
    icon: ComponentProps<typeof Icon>['shape'],
    onClick: () => void,
    rest?: object,
  ) => <IconButton name={name} icon={icon} onClick={onClick} tabIndex={-1} {...rest} />;

  return (
    <div ref={layer} className="chip-tools-layer" popover="manual">
      <div
        className="chip-tools"
        role="toolbar"
        aria-label={names.tools}
        onKeyDown={onKeyDown}
        onMouseDown={(event) => event.preventDefault()}
      >
        <span className="chip-tools-count">{names.selected(count)}</span>
        {tool(off ? names.switchOn : names.switchOff, off ? 'shown' : 'hidden', props.onSwitch, {
          tabIndex: 0,
        })}
        {onStep && tool(names.less, 'minus', () => onStep(-1))}
        {onStep && tool(names.more, 'plus', () => onStep(1))}
        {tool(names.earlier, 'back', () => props.onMove(-1), { 'data-flips': true })}
        {tool(names.later, 'on', () => props.onMove(1), { 'data-flips': true })}
        {props.onCopy && tool(names.copy, 'copy', props.onCopy)}
        {tool(names.moveTo, 'moveTo', () => setMoving(!moving), { 'aria-expanded': moving })}
        {tool(names.remove, 'remove', props.onRemove)}
        {moving && (
          <div className="chip-tools-fields">
            {destinations.map(({ id, name }) => (
              <button
                key={id}
                type="button"
                className="chip-tools-field"
                tabIndex={-1}
                onClick={() => props.onMoveTo(id)}
              >
                {name}
              </button>
            ))}
          </div>
        )}
      </div>
    </div>
  );
}
