/** Reads what AUTOMATIC1111 draws at each step: `[from:to:when]` and `[a|b]`. */

type Node = string | { options: Node[][]; when: number | null };

/** Gives the prompt of each step, 1 to `steps`; brackets that hold no schedule are words. */
export function readSchedule(text: string, steps: number): string[] {
  const nodes = parse(text, 0, '').nodes;
  return Array.from({ length: steps }, (_, at) => said(nodes, at + 1, steps));
}

function said(nodes: readonly Node[], step: number, steps: number): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return node;
      const { options, when } = node;
      if (when === null) return said(options[(step - 1) % options.length] ?? [], step, steps);
      const at = when > 0 && when < 1 ? when * steps : when;
      const [from = [], to = []] = options;
      return said(step <= Math.trunc(at) ? from : to, step, steps);
    })
    .join('');
}

/** Reads up to one of `ends`; `end` is where it stopped, and '' where the text did. */
function parse(text: string, from: number, ends: string): { nodes: Node[]; at: number; end: string } {
  const nodes: Node[] = [];
  let at = from;
  while (at < text.length) {
    const char = text.charAt(at);
    if (char === '\\') {
      nodes.push(text.slice(at, at + 2));
      at += 2;
    } else if (ends.includes(char)) return { nodes, at, end: char };
    else if (char === '[') {
      const bracket = readBracket(text, at);
      nodes.push(bracket?.node ?? '[');
      at = bracket?.at ?? at + 1;
    } else {
      nodes.push(char);
      at += 1;
    }
  }
  return { nodes, at, end: '' };
}

function readBracket(text: string, open: number): { node: Node; at: number } | null {
  const options: Node[][] = [];
  const divided: string[] = [];
  let at = open + 1;
  for (;;) {
    const part = parse(text, at, ':|]');
    if (part.end === '') return null;
    options.push(part.nodes);
    at = part.at + 1;
    if (part.end === ']') break;
    divided.push(part.end);
  }
  if (divided.length > 0 && divided.every((sign) => sign === '|'))
    return { node: { options, when: null }, at };
  const when = Number(options.at(-1)?.map(String).join('').trim() || Number.NaN);
  if (!divided.every((sign) => sign === ':') || Number.isNaN(when)) return null;
  if (options.length === 2) return { node: { options: [[], options[0] ?? []], when }, at };
  if (options.length === 3) return { node: { options: options.slice(0, 2), when }, at };
  return null;
}
