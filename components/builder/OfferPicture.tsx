import type { FieldKey } from '@/lib/prompt/fields.ts';
import './OfferPicture.css';

interface OfferPictureProps {
  field: FieldKey;
  offer: string;
  source: string | null;
}

/** What an offer looks like; a ratio is drawn, the rest is loaded only when the list is open. */
export function OfferPicture({ field, offer, source }: OfferPictureProps) {
  if (source) return <img className="offer-picture" src={source} alt="" loading="lazy" decoding="async" />;
  const ratio = field === 'aspectRatio' && /^(\d+(?:\.\d+)?)\s*:\s*(\d+(?:\.\d+)?)$/.exec(offer);
  if (!ratio) return null;
  const width = Number(ratio[1]);
  const height = Number(ratio[2]);
  const unit = 18 / Math.max(width, height, 1e-9);
  return (
    <span className="offer-ratio" aria-hidden="true">
      <span style={{ width: width * unit, height: height * unit }} />
    </span>
  );
}
