import { KIND_AND_STYLE_GLOSSES } from './kinds-and-styles.ts';
import { LIGHT_AND_FRAMING_GLOSSES } from './light-and-framing.ts';

/** For each field the ids of the sentences of its terms. */
export const TERM_GLOSSES = { ...KIND_AND_STYLE_GLOSSES, ...LIGHT_AND_FRAMING_GLOSSES } as const;
