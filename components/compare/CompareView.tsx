import { ComparePanel } from './ComparePanel.tsx';
import { useCompare } from './use-compare.ts';

/** Loaded when it is asked for. */
export default function CompareView() {
  const comparison = useCompare();
  return comparison ? <ComparePanel {...comparison} /> : null;
}
