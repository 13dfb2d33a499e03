/** Words for what no picture can show, and something visible to say instead. Our own list. */
export interface Undrawable {
  /** With the flag `g`; the run that goes. */
  cue: RegExp;
  /** What stands in its place, if anything: `$1` is the first group. */
  replacement: string;
  /** Said besides, among the details, if anything. */
  visible: string;
  /** Why it cannot be drawn, in a sentence. */
  because: string;
}

const NUMBERS = 'four|five|six|seven|eight|nine|ten|eleven|twelve|n|multi|higher|extra|hyper|infinite';

export const UNDRAWABLE: readonly Undrawable[] = [
  {
    cue: new RegExp(
      String.raw`(?<![\p{L}\p{N}.-])(?:(?:(?:[4-9]|[1-9]\d{1,3})|${NUMBERS})[- ]?dimensional|(?:[4-9]|1\d)[Dd](?![\p{L}\p{N}-]))(?![\p{L}\p{N}-])`,
      'giu',
    ),
    replacement: '',
    visible: 'translucent outlines folding through one another',
    because: 'A picture shows three dimensions at most.',
  },
  {
    cue: /(?<![\p{L}-])(?:invisible|unseeable|imperceptible)(?![\p{L}-]| ink\b)/giu,
    replacement: 'glass-like',
    visible: 'a faint transparent outline',
    because: 'What is not seen is not in the picture.',
  },
  {
    cue: /(?<![\p{L}-])(?:the )?silence of (?!the lambs)(?=\S)|(?<![\p{L}-])(?:(?:in )?(?:complete |total |utter |deep |dead )?silence|soundlessness)(?![\p{L}-]| of the lambs)/giu,
    replacement: '',
    visible: 'everything perfectly still',
    because: 'A picture makes no sound in any case.',
  },
  {
    cue: /(?<![\p{L}-])(?:the |a )?(?:smell|scent|aroma|odou?r|stench|fragrance) of (?=\S)/giu,
    replacement: '',
    visible: 'fine wisps of vapor in the air',
    because: 'A picture has no smell.',
  },
  {
    cue: /(?<![\p{L}-])(?:the )?(?:sounds?|noises?|echo|echoes|hum|roar|rumble) of (?!music\b|silence\b)(?=\S)/giu,
    replacement: '',
    visible: 'ripples of air around it',
    because: 'A picture makes no sound.',
  },
  {
    cue: /(?<![\p{L}-])the (?:taste|flavou?r) of (?=\S)/giu,
    replacement: '',
    visible: 'a person closing their eyes over a bite',
    because: 'A picture has no taste.',
  },
];
