/** What a program says of its own work, above or below a prompt: that something is ready, was saved, or failed. */
const THING =
  '(?:(?:your|the|this|an?|new|all|instagram|facebook|linkedin|social media|blog|image|final)\\s+){0,3}(?:prompts?|images?|pictures?|posts?|files?|drafts?|images? generation|generation|response|result|output|conversation|chat|memory|request|credits?|quota|api key)';
const DONE =
  '(?:(?:is|are|was|were|has been|have been|had been|now|successfully|not|currently)\\s+)*(?:ready|generated|created|saved|copied|updated|complete|completed|done|finished|uploaded|optimi[sz]ed|enhanced|exported|added|failed|stopped|cancelled|available|unavailable|disabled|blocked|exceeded|expired)';
const STATUS = new RegExp(
  `^(?:${THING}\\s+${DONE}(?: (?:successfully|below|above|now|already|for you))?(?:: .{1,60})?|(?:auto)?(?:saved|copied|added|exported|uploaded|sent|posted|stored)(?: successfully)? (?:to|in|into|as|for) (?:your |the |my )?[\\w .-]{1,30}|(?:copied|saved|generating|creating|loading|thinking|processing|analy[sz]ing|rendering|uploading)(?: (?:your|the|an?))?(?: (?:image|images|picture|prompt|response|request))?|(?:image )?generation (?:needs|requires) .{1,80}|(?:created|generated|made|rendered) (?:with|by|using|in|via) (?:midjourney|dall[·-]?e|stable diffusion|chatgpt|gemini|flux|firefly|leonardo|ideogram)(?: ?(?:ai|v?\\d[\\d.]*))?|done|fertig|erledigt|terminé|listo|hecho|pronto|fatto|готово|完成|完了(?:しました)?|완료(?:되었습니다)?|تم)$`,
  'iu',
);
const LONGEST = 160;

/** Takes a folded line or sentence and tells whether a program says in it how its work went, and nothing of a picture. */
export function isStatus(words: string): boolean {
  return (
    words.length <= LONGEST && STATUS.test(words.replace(/^[^\p{L}]+/u, '').replace(/[^\p{L}\p{N}]+$/u, ''))
  );
}
