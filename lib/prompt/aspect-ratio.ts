export interface AspectRatio {
  width: number;
  height: number;
}

const FORM = /^\s*(\d{1,6}(?:\.\d{1,4})?)\s*[:xX×/]\s*(\d{1,6}(?:\.\d{1,4})?)\s*$/;

/**
 * Takes a ratio as typed (`3:2`, `1920x1080`, `1.91:1`) and gives it in the smallest integers (3:2, 16:9, 191:100),
 * or null if there is none or has a zero.
 */
export function parseAspectRatio(text: string | undefined): AspectRatio | null {
  const match = FORM.exec(text ?? '');
  if (!match) return null;
  // Four decimals at most, so ten thousand makes both sides integers.
  const width = Math.round(Number(match[1]) * 10_000);
  const height = Math.round(Number(match[2]) * 10_000);
  if (width === 0 || height === 0) return null;
  const divisor = gcd(width, height);
  return { width: width / divisor, height: height / divisor };
}

/** Returns a ratio as it was typed, where it is two small integers (21:9, not 7:3); else in the smallest integers. */
export function ratioAsTyped(text: string | undefined): string | null {
  const ratio = parseAspectRatio(text);
  if (!ratio || text === undefined) return null;
  return /^\s*\d{1,3}:\d{1,3}\s*$/.test(text) ? text.trim() : printAspectRatio(ratio);
}

/** Takes a ratio and gives it written W:H. */
export function printAspectRatio({ width, height }: AspectRatio): string {
  return `${width}:${height}`;
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}
