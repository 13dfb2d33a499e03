/** What assistants say around a prompt: greetings before it, offers and questions behind it. */

const GREETING =
  /^(?:(?:sure|certainly|of course|absolutely|great|gladly|okay|ok|yes|got it|understood|perfect|no problem|thanks|thank you|nat\u00FCrlich|gerne|klar|bien s\u00FBr|voici|claro|aqu\u00ED|certo|ecco|aqui)\b|here(?:'s| is| are| you go)\b|hier (?:ist|sind)\b|below (?:is|are)\b|(?:try|use|consider) (?:this|one of|the following)\b|(?:you (?:could|can|might)|how about|something like)\b.{0,60}:|i(?:'ve| have) (?:written|created|put together|crafted)\b|(?:this|the following) (?:is|are)\b.{0,60}:$|i (?:can't|cannot) .{0,120}\bbut\b)/i;
const YES =
  'sure(?: thing)?|certainly|of course|absolutely|great(?: idea| choice| question)?|gladly|okay|ok|yes|got it|understood|perfect|happy to help|no problem|thanks|thank you|nat\u00FCrlich|gerne|klar|bien s\u00FBr|claro|certo';
const HERE = '(?:here (?:you go|you are|it is))';
/** A greeting and no word more: `Great wave` is a prompt. */
const ALONE = new RegExp(String.raw`^(?:(?:${YES})(?:,? ${HERE})?|${HERE})\s?[!.]*$`, 'i');
/** The same before the prompt in one line: `Sure! A fox ...`, `Okay, a fox ...`; but `Great, wide plains` is a prompt. */
const BEFORE = new RegExp(
  String.raw`^(?:(?:${YES})(?:,? ${HERE})?|${HERE})\s?[!.]+\s+(?=\S)|^(?:sure|certainly|of course|absolutely|okay|ok),\s+(?=\S)`,
  'i',
);
/** Where a list of reasons or hints begins. */
const AFTERWORD =
  /^(?:key (?:elements|features|details|points)|why (?:this|it) works|explanation|breakdown|how to use(?: it| this)?|(?:style |additional |some )?(?:notes?|tips?)|(?:optional )?variations?)\s?:?$/i;
const OFFER =
  /^(?:would you like|do you want|want me to|should i|shall i|let me know|if you(?:'d| would)? (?:like|want|prefer|need)|i can (?:also|make|adjust|tweak|create|refine|generate)|i could also|feel free|hope (?:this|that)|i hope|you can (?:also )?(?:adjust|tweak|change|paste|copy|use)|need (?:any|another|more)|enjoy(?:[!.]|\s(?:creating|your|it|the prompt)\b)|happy (?:creating|prompting)\b|good luck[!. ]*$|this (?:prompt|version|description) (?:is|will|should|uses|keeps|works|stays|fits|captures|emphasi[sz]es)|why (?:this|it) works|(?:\*\*|)(?:notes?|tips?)\b ?:|what (?:do you think|would you)|which (?:one|of these|version))/i;
const INLINE_OFFER =
  /\s(?=(?:Would you like|Do you want|Want me to|Should I|Shall I|Let me know|If you'd like|If you want|I can also|Feel free to|Hope this)\b)/;
/** `Sure! Here's a prompt for Midjourney:` with the prompt behind it in the same line. */
const LEAD = /^[^:\n]{0,160}\b(?:prompt|description|version|one|image|picture|idea)\b[^:\n]{0,80}:\s+(?=\S)/i;
const MARK =
  /^(?:(?:try|use) (?:this|the following)|prompt|final prompt|image prompt|\/imagine prompt)\s?:\s*/i;

const HEADING =
  /^(?:(?:your|the|an?) )?(?:(?:image|final|full|complete|refined|ai) ){0,2}(?:prompt|description)s?$/i;

/** Takes a cleaned answer in free text and gives the prompt's own words, line by line; '' where nothing is left. */
export function withoutChatter(text: string): string {
  const lines = text
    .split('\n')
    .map((line) =>
      line
        .replace(/^(?:>\s?|#{1,6}\s|[-*\u2022]\s)+/, '')
        .replace(/\*\*|`{1,3}/g, '')
        .trim(),
    )
    .filter((line) => line !== '');
  let start = 0;
  while (start < lines.length && isGreeting(lines[start] ?? '', start < lines.length - 1)) start += 1;
  const afterword = lines.findIndex((line, at) => at > start && line.length < 40 && AFTERWORD.test(line));
  let end = afterword < 0 ? lines.length : afterword;
  while (end > start && isOffer(lines[end - 1] ?? '')) end -= 1;
  const kept = lines.slice(start, end);
  const [first = '', ...rest] = kept;
  const body = [withoutGreeting(first), ...rest].filter((line) => line !== '').join('\n');
  return withoutOffer(unquote(body));
}

/** Takes a line and gives it without the offer at its end, where a selection has joined the two. */
export function withoutOffer(text: string): string {
  const at = text.search(INLINE_OFFER);
  return (at < 0 ? text : text.slice(0, at)).trim();
}

/** Whether a line greets and no more. Where it is the last, it may yet hold the prompt behind its colon. */
function isGreeting(line: string, more: boolean): boolean {
  const head = line.slice(0, 400);
  if (more && HEADING.test(head.replace(/:$/, ''))) return true;
  if (!GREETING.test(head)) return false;
  if (line.length < 400 && /[:\u2014-]$/.test(line)) return true;
  return ALONE.test(head);
}

const isOffer = (line: string): boolean => OFFER.test(line.slice(0, 200)) || isQuestionToUser(line);

/** Takes a line and tells whether it asks the user something. */
export function isQuestionToUser(line: string): boolean {
  const asks = /^(?:[\p{L}', ]{1,40}[!.] )?[^.!?]{1,300}\?["')]?$/u.test(line.slice(0, 400));
  return asks && /\b(?:you|your|I|me)\b/.test(line);
}

/** Takes a first line and gives it without what leads to the prompt in it. */
function withoutGreeting(line: string): string {
  const bare = withoutLead(line);
  if (bare !== line) return bare;
  const words = line.slice(0, 100).replace(BEFORE, '') + line.slice(100);
  return words === line ? line : withoutLead(words);
}

function withoutLead(line: string): string {
  const marked = line.replace(MARK, '');
  if (marked !== line || !GREETING.test(line.slice(0, 200))) return marked;
  const rest = line.replace(LEAD, '').replace(MARK, '');
  // `Try this prompt: "..." and tell me how it goes.`
  const quoted = /^"([^"]{20,})"/.exec(rest);
  return quoted?.[1] ?? rest;
}

function unquote(text: string): string {
  const quoted = /^"([^"]+)"$/.exec(text);
  return quoted?.[1] ?? text;
}
