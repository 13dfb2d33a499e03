import { PresetList } from '@/components/presets/PresetList.tsx';
import { StarterPart } from '@/components/presets/StarterPart.tsx';
import { usePresetActions } from '@/components/presets/use-preset-actions.ts';
import { useApplyPreset, usePresets } from '@/components/presets/use-presets.ts';
import { useEasel } from './easel.ts';

export function PresetsView() {
  const { say } = useEasel();
  const presets = usePresets();
  const actions = usePresetActions(say);
  const apply = useApplyPreset();
  if (!presets) return null;
  return (
    <PresetList
      presets={presets.listed}
      deleted={presets.deleted}
      onApply={apply}
      onFavorite={actions.favorite}
      onRename={actions.rename}
      onDelete={actions.remove}
      onRestore={actions.restore}
      onTransfer={actions.openTransfer}
      starters={<StarterPart />}
    />
  );
}
