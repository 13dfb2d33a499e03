/** Words that begin with a vowel letter and a consonant sound, and the other way round. */
const CONSONANT_SOUND =
  /^(?:uni(?!n|m|ss|d(?!irect))|u[bcfhjkqrst][aeiou]|eu|ew|one\b|one-|once\b|ouija|ufo\b|uk\b|us\b|usb\b|uv\b|uhd\b)/;
const VOWEL_SOUND = /^(?:hour|honest|honou?r|heir|herb(?!ivor)|ube\b)/;
/** Read as words, not letter by letter. */
const SPOKEN_CAPITALS = /^(?:LEGO|NASA|NATO|NASCAR|SWAT|FIFA|MIDI|NERF|MOMA|RADAR|LASER|SONAR)$/;
/** Three capitals with a vowel in the middle that are still read letter by letter. */
const SPELT_CAPITALS = /^(?:SUV|LED|NES|FAQ|MIT|HIV|SOS|LSD|RER|ROV)$/;

/** Takes the text that follows and gives `a` or `an`, by sound: an hour, a university, an 85mm lens, an X-ray. */
export function articleBefore(text: string): 'a' | 'an' {
  const word = (/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’./-]*/u.exec(text.slice(0, 200))?.[0] ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
  return (/^\d/.test(word) ? digitsSoundVowel(word) : lettersSoundVowel(word)) ? 'an' : 'a';
}

/** 8, 80 and 800 begin with a vowel; so do 11 and 18 where they are said as such (18, 1800s, 11,000). */
function digitsSoundVowel(word: string): boolean {
  const digits = /^\d+/.exec(word)?.[0] ?? '';
  if (digits.startsWith('8')) return true;
  return /^1[18]/.test(digits) && (digits.length % 3 === 2 || digits.length === 4);
}

function lettersSoundVowel(word: string): boolean {
  const spelt = /^[A-Za-z](?=[-/.\d]|$)/.exec(word)?.[0] ?? speltCapitals(word);
  if (spelt) return /^[aefhilmnorsx]/i.test(spelt);
  const lower = word.toLowerCase();
  if (VOWEL_SOUND.test(lower)) return true;
  return /^[aeiou]/.test(lower) && !CONSONANT_SOUND.test(lower);
}

function speltCapitals(word: string): string | null {
  const capitals = /^[A-Z]{2,}(?![a-z])/.exec(word)?.[0];
  if (!capitals || SPOKEN_CAPITALS.test(capitals)) return null;
  // FOX typed in capitals is a word; HDR and NFT are letters.
  const spoken =
    capitals.length > 3 ? /[AEIOUY]/.test(capitals) : /^[^AEIOU][AEIOUY][^AEIOU]$/.test(capitals);
  return spoken && !SPELT_CAPITALS.test(capitals) ? null : capitals;
}
