import { useEasel } from '@/components/hooks/easel.ts';
import { usePresetActions } from '@/components/hooks/use-preset-actions.ts';
import { useApplyPreset, usePresets } from '@/components/hooks/use-presets.ts';
import { PresetList } from '@/components/presets/PresetList.tsx';

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
    />
  );
}
