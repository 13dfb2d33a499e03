/** What assistants say around a prompt: greetings before it, offers and questions behind it. */

const GREETING =
  /^(?:(?:sure|certainly|of course|absolutely|great|gladly|okay|ok|yes|got it|understood|perfect|happy to help|no problem|thanks|thank you)\b|here(?:'s|\u2019s| is| are| you go)\b|below (?:is|are)\b|i(?:'ve| have) (?:written|created|put together|crafted)\b|(?:this|the following) (?:is|are)\b.{0,60}:$|i (?:can't|cannot|can't) .{0,120}\bbut\b)/i;
const OFFER =
  /^(?:would you like|do you want|want me to|should i|shall i|let me know|if you(?:'d| would)? (?:like|want|prefer|need)|i can (?:also|make|adjust|tweak|create|refine|generate)|i could also|feel free|hope (?:this|that)|i hope|you can (?:also )?(?:adjust|tweak|change|paste|copy|use)|need (?:any|another|more)|enjoy|happy (?:creating|prompting)|good luck|this (?:prompt|version|description) (?:is|will|should|uses|keeps|works|stays|fits|captures|emphasi[sz]es)|why (?:this|it) works|(?:\*\*|)(?:notes?|tips?)\b ?:|what (?:do you think|would you)|which (?:one|of these|version))/i;
const INLINE_OFFER =
  /\s(?=(?:Would you like|Do you want|Want me to|Should I|Shall I|Let me know|If you'd like|If you want|I can also|Feel free to|Hope this)\b)/;
/** `Sure! Here's a prompt for Midjourney:` with the prompt behind it in the same line. */
const LEAD = /^[^:\n]{0,160}\b(?:prompt|description|version|one|image|picture|idea)\b[^:\n]{0,80}:\s+(?=\S)/i;
const MARK = /^(?:prompt|final prompt|image prompt|\/imagine prompt)\s?:\s*/i;

const HEADING =
  /^(?:(?:your|the|an?) )?(?:(?:image|final|full|complete|refined|ai) ){0,2}(?:prompt|description)s?$/i;

/** Takes a cleaned answer in free text and gives the prompt's own words, line by line; '' where nothing is left. */
export function withoutChatter(text: string): string {
  const lines = text
    .split('\n')
    .map((line) =>
      line
        .replace(/^(?:>\s?|#{1,6}\s)+/, '')
        .replace(/\*\*|`{1,3}/g, '')
        .trim(),
    )
    .filter((line) => line !== '');
  let start = 0;
  while (start < lines.length && isGreeting(lines[start] ?? '', start < lines.length - 1)) start += 1;
  let end = lines.length;
  while (end > start && isOffer(lines[end - 1] ?? '')) end -= 1;
  const kept = lines.slice(start, end);
  const [first = '', ...rest] = kept;
  const body = [withoutLead(first), ...rest].filter((line) => line !== '').join('\n');
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
  // `Sure!` alone; a line that goes on is looked at for its lead.
  return /^[\p{L}' ]{1,30}[!.]?$/u.test(head) && (more || line.split(' ').length < 4);
}

const isOffer = (line: string): boolean => OFFER.test(line.slice(0, 200)) || isQuestionToUser(line);

/** Takes a line and tells whether it asks the user something. */
export function isQuestionToUser(line: string): boolean {
  const asks = /^(?:[\p{L}', ]{1,40}[!.] )?[^.!?]{1,300}\?["')]?$/u.test(line.slice(0, 400));
  return asks && /\b(?:you|your|I|me)\b/.test(line);
}

function withoutLead(line: string): string {
  const marked = line.replace(MARK, '');
  if (marked !== line || !GREETING.test(line.slice(0, 200))) return marked;
  return line.replace(LEAD, '').replace(MARK, '');
}

function unquote(text: string): string {
  const quoted = /^"([^"]+)"$/.exec(text);
  return quoted?.[1] ?? text;
}
