import { FIELDS, type Prompt } from '../../../lib/prompt/index.ts';

/** A prompt in short: texts by field, several of a field divided by `|`. */
export type Short = Partial<Record<(typeof FIELDS)[number]['key'], string>> & {
  parameters?: Prompt['parameters'];
};

/** Makes a prompt of its short form. */
export function makePrompt(short: Short): Prompt {
  const prompt: Record<string, unknown> = { subject: { text: '' } };
  for (const { key, holds } of FIELDS) {
    const said = short[key];
    if (said === undefined) continue;
    if (holds === 'many') prompt[key] = said.split('|').map((text) => ({ text }));
    else prompt[key] = holds === 'ratio' ? said : { text: said };
  }
  if (short.parameters) prompt.parameters = short.parameters;
  return prompt as Prompt;
}
