/** Reads what dynamic-prompts makes of a text: `{a|b}`, `{0.5::a|b}`, `{2$$ and $$a|b}`. */

export interface Outcome {
  text: string;
  chance: number;
}

/** Every text that can come of it, with how likely each is. A brace without its partner is a word. */
export function outcomes(text: string): Outcome[] {
  const open = [...text].length > 0 ? firstVariant(text) : null;
  if (!open) return [{ text, chance: 1 }];
  const { from, to } = open;
  const before = text.slice(0, from);
  const after = outcomes(text.slice(to + 1));
  return variant(text.slice(from + 1, to)).flatMap((one) =>
    outcomes(one.text).flatMap((inner) =>
      after.map((rest) => ({
        text: before + inner.text + rest.text,
        chance: one.chance * inner.chance * rest.chance,
      })),
    ),
  );
}

function firstVariant(text: string): { from: number; to: number } | null {
  for (let from = text.indexOf('{'); from >= 0; from = text.indexOf('{', from + 1)) {
    let depth = 0;
    for (let to = from; to < text.length; to += 1) {
      if (text.charAt(to) === '{') depth += 1;
      if (text.charAt(to) === '}') depth -= 1;
      if (depth === 0) return { from, to };
    }
  }
  return null;
}

function variant(inner: string): Outcome[] {
  const [, least = '1', most = least, joint = ','] =
    /^(\d+)(?:-(\d+))?\$\$(?:([^$]*)\$\$)?/.exec(inner) ?? [];
  const options = divided(inner.replace(/^\d+(?:-\d+)?\$\$(?:[^$]*\$\$)?/, '')).map((option) => {
    const [sign, weight] = /^\s*(\d*\.?\d+)::/.exec(option) ?? [];
    return { text: option.slice(sign?.length ?? 0), chance: Number(weight ?? 1) };
  });
  const sum = options.reduce((all, { chance }) => all + chance, 0);
  if (Number(most) === 1) return options.map(({ text, chance }) => ({ text, chance: chance / sum }));
  const picked = Array.from(
    { length: Number(most) - Number(least) + 1 },
    (_, at) => Number(least) + at,
  ).flatMap((count) =>
    pick(
      options.map(({ text }) => text),
      count,
    ),
  );
  return picked.map((texts) => ({ text: texts.join(joint), chance: 1 / picked.length }));
}

function divided(text: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const char of text) {
    if (char === '{') depth += 1;
    if (char === '}') depth -= 1;
    if (char === '|' && depth === 0) parts.push('');
    else parts.push((parts.pop() ?? '') + char);
  }
  return parts;
}

function pick(from: readonly string[], count: number): string[][] {
  if (count === 0) return [[]];
  return from.flatMap((one, at) =>
    pick([...from.slice(0, at), ...from.slice(at + 1)], count - 1).map((rest) => [one, ...rest]),
  );
}
