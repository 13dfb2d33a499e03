import type { FieldKey } from '@/lib/prompt/fields.ts';
import { pictureOf, picturePath } from '@/lib/prompt/vocabulary/pictures.ts';
import { swatchOf } from '@/lib/prompt/vocabulary/swatches.ts';
import './TermLook.css';

/** What a term looks like: its picture, its colors, or the shape of a ratio; nothing where it has none of these. */
export function TermLook({ field, text }: { field: FieldKey; text: string }) {
  const picture = pictureOf(field, text);
  if (picture)
    return <img className="term-look" src={picturePath(picture)} alt="" loading="lazy" decoding="async" />;
  if (field === 'aspectRatio') return <RatioShape ratio={text} />;
  const swatch = field === 'colorTone' ? swatchOf(text) : null;
  return swatch && <span className="term-look" style={{ background: swatch }} aria-hidden="true" />;
}

/** The shape of a ratio; nothing where the text is none. */
function RatioShape({ ratio }: { ratio: string }) {
  const parts = /^(\d+(?:\.\d+)?)\s*:\s*(\d+(?:\.\d+)?)$/.exec(ratio);
  if (!parts) return null;
  const [width, height] = [Number(parts[1]), Number(parts[2])];
  // As large as fits into a card of 4:3.
  const longest = width / height > 4 / 3 ? { width: '76%' } : { height: '76%' };
  return (
    <span className="term-shape" aria-hidden="true">
      <span style={{ aspectRatio: `${width} / ${height}`, ...longest }} />
    </span>
  );
}
