import type { Preset } from '@/lib/storage/index.ts';

/** The presets whose name, subject, folder or tags hold every word that was typed. */
export function findPresets(presets: readonly Preset[], typed: string): readonly Preset[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return presets;
  return presets.filter(({ name, prompt, folder, tags }) => {
    const text = [name, prompt.subject.text, folder, ...tags].join('\n').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
