/** Verbs of more syllables whose last one is stressed, so that its consonant is doubled: begin, beginning. */
const STRESSED_LAST =
  /^(?:a(?:bet|bhor|cquit|dmit|llot|nnul|ver)|be(?:fit|fog|get|gin|set|stir)|co(?:mmit|mpel|ncur|nfer|ntrol)|de(?:fer|mur|ter|bug)|e(?:mbed|mit|nrol|ntrap|quip|xcel|xpel)|for(?:get|bid)|im?pel|in(?:cur|fer|ter)|kidnap|hobnob|o(?:ccur|mit|ffset|utrun)|over(?:lap|run)|p(?:ermit|refer|ropel|rogram)|re(?:but|cur|fer|fit|gret|mit|pel|set|bel)|sub(?:mit|let)|trans(?:fer|mit|plan)|un(?:wrap|zip|pin|plug|clog|veil)|up(?:set|cut))$/;

/** Takes a verb in its bare form and gives its -ing form: run, running; lie, lying; dance, dancing; panic, panicking. */
export function ingOf(verb: string): string {
  if (/[^aeiou]ie$|^(?:lie|die|tie|vie)$/.test(verb)) return `${verb.slice(0, -2)}ying`;
  // Singe is not sing; dye and see keep their vowel.
  if (/(?:[^eoy]|[^aeiou]u)e$/.test(verb) && !/^(?:singe|tinge|binge|whinge|be)$/.test(verb))
    return `${verb.slice(0, -1)}ing`;
  return `${withEnd(verb)}ing`;
}

/** Takes a regular verb in its bare form and gives its past: walked, danced, carried, stopped. */
export function pastOf(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return `${withEnd(verb)}ed`;
}

/** Takes a verb in its bare form and gives the form of the third person, which is also how a noun makes its plural. */
export function withS(word: string): string {
  if (word === 'be') return 'is';
  if (word === 'have') return 'has';
  if (/(?:[^aeiou]o|s|x|z|ch|sh)$/.test(word)) return `${word}es`;
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}

/** The bare form as it stands before an ending with a vowel. */
function withEnd(verb: string): string {
  if (/^(?:panic|picnic|mimic|frolic|traffic)$/.test(verb)) return `${verb}k`;
  const sounds = verb.replace('qu', 'q');
  const oneSyllable = /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(sounds) || /^[^aeiou]+y[^aeiouwxy]$/.test(sounds);
  return oneSyllable || STRESSED_LAST.test(verb) ? verb + verb.slice(-1) : verb;
}
