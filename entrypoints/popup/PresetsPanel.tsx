import type { usePopup } from '@/components/hooks/use-popup.ts';
import { usePresets } from '@/components/hooks/use-presets.ts';
import { PresetList } from '@/components/presets/PresetList.tsx';

export function PresetsPanel({ popup }: { popup: ReturnType<typeof usePopup> }) {
  const presets = usePresets();
  const { presetActions } = popup;
  if (!presets) return null;
  return (
    <PresetList
      presets={presets.listed}
      deleted={presets.deleted}
      onApply={popup.applyPreset}
      onFavorite={presetActions.favorite}
      onRename={presetActions.rename}
      onDelete={presetActions.remove}
      onRestore={presetActions.restore}
      onTransfer={popup.openOptions}
    />
  );
}
