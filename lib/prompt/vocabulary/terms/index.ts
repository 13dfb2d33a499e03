import type { FieldKey } from '../../fields.ts';
import type { Term } from '../term.ts';
import { ACTIONS } from './actions.ts';
import { ASPECT_RATIOS } from './aspect-ratios.ts';
import { COLOR_TONES } from './color-tones.ts';
import { CONTENT_TYPES } from './content-types.ts';
import { DETAILS } from './details.ts';
import { EXCLUSIONS } from './exclusions.ts';
import { FRAMING } from './framing.ts';
import { LIGHTING } from './lighting.ts';
import { MOODS } from './moods.ts';
import { REALISM } from './realism.ts';
import { RESOLUTION } from './resolution.ts';
import { SETTINGS } from './settings.ts';
import { STYLES } from './styles.ts';

/** The terms of every field, the most asked for first. The subject is the user's own: no list helps there. */
export const TERMS: Readonly<Record<FieldKey, readonly Term[]>> = {
  subject: [],
  contentType: CONTENT_TYPES,
  action: ACTIONS,
  setting: SETTINGS,
  details: DETAILS,
  style: STYLES,
  colorTone: COLOR_TONES,
  lighting: LIGHTING,
  mood: MOODS,
  realism: REALISM,
  framing: FRAMING,
  resolution: RESOLUTION,
  aspectRatio: ASPECT_RATIOS,
  exclude: EXCLUSIONS,
};
