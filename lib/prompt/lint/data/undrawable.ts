import type { Message } from '../../message.ts';

/** Words for what no picture can show, and something visible to say instead. Our own list. */
export interface Undrawable {
  /** With the flag `g`; the run that goes. */
  cue: RegExp;
  /** What stands in its place, if anything: `$1` is the first group. */
  replacement: string;
  /** Said besides, among the details, if anything. */
  visible: string;
  /** Why it cannot be drawn. */
  because: Message;
}

const NUMBERS = 'four|five|six|seven|eight|nine|ten|eleven|twelve|n|higher|extra|hyper|infinite';
/** `Cinema 4D`, `Canon 5D Mark IV`, `a 4D cinema`: names of programs and apparatus. */
const PRODUCT_BEFORE = String.raw`(?<!\b(?:cinema|canon|eos|nikon|sony|pentax|olympus|mark)[ -]?)`;
const PRODUCT_AFTER = '(?! (?:mark|mk|lens|camera|cinema|movie|film|ultrasound|scan|render|style)\\b)';

export const UNDRAWABLE: readonly Undrawable[] = [
  {
    cue: new RegExp(
      String.raw`(?<![\p{L}\p{N}.-])(?:(?:(?:[4-9]|[1-9]\d{1,3})|${NUMBERS})[- ]?dimensional|${PRODUCT_BEFORE}(?:[4-9]|1\d)[Dd](?= \p{L})${PRODUCT_AFTER})(?![\p{L}\p{N}-])`,
      'giu',
    ),
    replacement: '',
    visible: 'translucent outlines folding through one another',
    because: { id: 'check.notDrawable.reasonDimensions' },
  },
  {
    cue: /(?<![\p{L}-])(?:invisible|unseeable|imperceptible)(?![\p{L}-]| (?:ink|mannequin|zipper)\b)/giu,
    replacement: 'glass-like',
    visible: 'a faint transparent outline',
    because: { id: 'check.notDrawable.reasonUnseen' },
  },
  {
    cue: /(?<![\p{L}-])(?:the )?silence of (?!the lambs)(?=\S)|(?<![\p{L}-]|of )(?:(?:in )?(?:complete |total |utter |deep |dead )?silence|soundlessness)(?![\p{L}-]| of the lambs)/giu,
    replacement: '',
    visible: 'everything perfectly still',
    because: { id: 'check.notDrawable.reasonSound' },
  },
  {
    cue: /(?<![\p{L}-])(?:the |a )?(?:smell|scent|aroma|odou?r|stench|fragrance) of (?=\S)/giu,
    replacement: '',
    visible: 'fine wisps of vapor in the air',
    because: { id: 'check.notDrawable.reasonSmell' },
  },
  {
    cue: /(?<![\p{L}-])(?:the )?(?:sounds?|noises?|hum|roar|rumble) of (?!music\b|silence\b)(?=\S)/giu,
    replacement: '',
    visible: 'ripples of air around it',
    because: { id: 'check.notDrawable.reasonSound' },
  },
  {
    cue: /(?<![\p{L}-])the (?:taste|flavou?r) of (?=\S)/giu,
    replacement: '',
    visible: 'a person closing their eyes over a bite',
    because: { id: 'check.notDrawable.reasonTaste' },
  },
];
