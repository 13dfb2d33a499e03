/** What a parameter takes, and how what was typed becomes its value. */

/** A number within bounds, nothing, codes or addresses (or nothing as well), one address, or one of a few values. */
export type ParameterKind =
  | {
      from: number;
      to: number;
      whole: boolean /** What a press of an arrow key changes it by. */;
      step?: number;
    }
  | 'switch'
  | 'codes'
  | 'optional codes'
  /** Where a picture is on the web. */
  | 'address'
  | { oneOf: readonly (string | number)[] };

export type ParameterValue = string | number | boolean;

/** Whether a parameter takes a value as it is stored. */
export function takes(kind: ParameterKind, value: unknown): boolean {
  if (kind === 'switch') return typeof value === 'boolean';
  if (kind === 'codes') return isCodes(value);
  if (kind === 'optional codes') return value === true || isCodes(value);
  if (kind === 'address') return typeof value === 'string' && ADDRESS.test(value);
  if ('oneOf' in kind) return kind.oneOf.some((one) => one === value);
  if (typeof value !== 'number' || !Number.isFinite(value)) return false;
  return value >= kind.from && value <= kind.to && (!kind.whole || Number.isInteger(value));
}

/** Returns the value of what was typed or chosen; null if the parameter does not take it. */
export function valueTyped(kind: ParameterKind, typed: string): ParameterValue | null {
  const text = typed.trim();
  const value = kind === 'switch' ? text === 'true' : meant(kind, text);
  return value !== null && takes(kind, value) ? value : null;
}

function meant(kind: Exclude<ParameterKind, 'switch'>, text: string): ParameterValue | null {
  if (kind === 'optional codes' && text === '') return true;
  if (kind === 'address') return text;
  if (kind === 'codes' || kind === 'optional codes') return text.replace(/\s+/g, ' ');
  if ('oneOf' in kind) return kind.oneOf.find((one) => String(one) === text) ?? null;
  return text === '' ? null : Number(text);
}

/** Nothing in it ends it, or begins a flag or a weight. */
const ADDRESS = /^https?:\/\/(?:(?!::|--)[^\s<>{}])+$/i;

/** URLs, codes or `random`, divided by single spaces; nothing that begins another flag. */
function isCodes(value: unknown): boolean {
  return (
    typeof value === 'number' ||
    (typeof value === 'string' && /^(?!-)[\w:/.?=&%~+-]+(?: (?!-)[\w:/.?=&%~+-]+)*$/.test(value))
  );
}
