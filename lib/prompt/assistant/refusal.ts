/** How a refusal begins, in the languages assistants answer in most; and what it says it will not do. */
const BEGINS =
  /^(?:(?:i'm|i am) (?:really |very |so )?sorry\b|sorry(?:[,.!]|\s(?:but|i|about|for|to|that)\b)|my apologies\b|i apologi[sz]e\b|unfortunately\b|i(?:'m| am) (?:unable|not able)\b|i (?:can(?:'t|not| not)|won't|will not) (?:[a-z']+ ){0,3}(?:help|assist|create|generate|provide|do|write|produce|fulfil|fulfill|comply|make|use|support|continue|engage|share|offer)\b|i (?:must decline|have to decline|don't feel comfortable)\b|as an ai\b|this (?:request|content) (?:violates|goes against|may violate)|es tut mir leid|tut mir leid|ich kann (?:das|dabei|dir|ihnen|diese|leider) .{0,60}nicht|leider kann ich|lo siento|no puedo|d\u00E9sol\u00E9|je (?:suis d\u00E9sol\u00E9|ne peux pas)|mi dispiace|non posso|desculpe|sinto muito|n\u00E3o posso|\u7533\u3057\u8A33|\u3054\u3081\u3093|\u62B1\u6B49|\u5F88\u62B1\u6B49|\u5BF9\u4E0D\u8D77|\u8FD9\u4E2A\u8BF7\u6C42)/i;

/**
 * Takes a cleaned answer without a prompt told in lines and gives the first sentence of a refusal, or null where it is
 * none: `I can't draw, but here is a prompt:` offers one.
 */
export function refusalIn(text: string): string | null {
  const head = text.replace(/^[\s#>*_"'-]+/, '').slice(0, 600);
  if (!BEGINS.test(head) || offers(text)) return null;
  return firstSentence(head);
}

/** Whether a prompt follows after all: behind a colon, in quotes or in a fence. */
function offers(text: string): boolean {
  return /```|\bprompt\b[^.\n]{0,60}:\s*\S|:\s*\n+\s*\S|"[^"\n]{60,}"/i.test(text.slice(0, 20_000));
}

/** Takes a text and gives its first sentence, at most 160 characters of it. */
export function firstSentence(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim().slice(0, 600);
  const sentence = /^.{8,}?[.!?\u3002](?=\s|$|["'])/u.exec(line)?.[0] ?? line;
  return sentence.length > 160
    ? `${sentence.slice(0, 159)}\u2026`.replace(/[\uD800-\uDBFF]\u2026$/, '\u2026')
    : sentence;
}
