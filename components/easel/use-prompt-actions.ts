import { history } from '@/components/hooks/store.ts';
import { t } from '@/components/hooks/text.ts';
import { usePresetActions } from '@/components/presets/use-preset-actions.ts';
import { EMPTY_PROMPT, isEmptyPrompt, withoutOff } from '@/lib/prompt/index.ts';
import { useEasel } from './easel.ts';
import { STEP } from './use-workspace.ts';

export interface PromptActions {
  copy(): Promise<void>;
  clear(): void;
  /** Saves the prompt as a preset; gives the sentence to show at the name where it cannot be saved, else null. */
  save(name: string): Promise<string | null>;
}

/** What one does with the prompt as a whole, beside inserting it. */
export function usePromptActions(): PromptActions {
  const { workspace, print, page, target, start, copy, say, replace } = useEasel();
  const presetActions = usePresetActions(say);
  const now = () => workspace.getState().prompt;
  return {
    async copy() {
      const prompt = now();
      const { text } = print(prompt).compiled;
      if (text === '' && withoutOff(prompt) !== prompt)
        return say({ text: t('status.allOff'), tone: 'problem' });
      const copied = await copy(text, page.site?.copyHint);
      if (copied && !start.isPrivate)
        await history.add({ prompt, target: target.target.id, text, host: null });
    },
    clear() {
      if (!isEmptyPrompt(now())) replace(STEP.clear, EMPTY_PROMPT, t('status.cleared'));
    },
    save: (name) => presetActions.save(name, now()),
  };
}
