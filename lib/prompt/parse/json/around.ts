import { isClosing } from '../answer/closings.ts';
import { isLead } from '../answer/leads.ts';
import { requestLength } from '../request.ts';

/** Longer than what anybody writes around a prompt; what is longer is a text of its own. */
const LONGEST = 2000;
/** What leads from the words to the JSON behind them: `with these details:`, `using the following JSON prompt`. */
const POINTER =
  /(?:[,;]?\s*(?:\b(?:with|using|from|based on|according to|following|as in|per|by|via)\s+)?\b(?:(?:all )?(?:these|the following|following|this|the|those|below)\s+)?(?:exact\s+)?(?:json|structured|detailed)?\s*\b(?:json|prompt|details|specifications?|specs|parameters|description|instructions|schema|settings|structure|format|caption|config)\b(?:\s+(?:below|here|data|prompt|json|object))*)?\s*[:\u2014\u2013-]*\s*$/i;
/** A picture that nothing is said of. */
const VOID =
  /^(?:(?:erstell(?:e|en)|generiere?|crear?|gener[ae]r?|g\u00E9n\u00E8re|cr\u00E9e|crie|gere)\s+)?(?:(?:an?|ein|eine|una?|une|uma?|the|this|one|my)\s+)?(?:(?:new|single|ai)\s+)?(?:images?|pictures?|bild|imagen|imagem|it|one|this|prompt|result|output|scene)?[\s.:,]*$/i;
const LABEL =
  /^(?:[#>*\s-]*)?(?:(?:json|image|final|full|positive|my|the|structured|nano banana(?: pro)?|gemini|flux(?:\.2)?|chatgpt|option|version|variation|prompt)\s*)*(?:#?\s?\d{1,2})?[\s:.*)]*$/i;

/**
 * Takes the words before or behind JSON and gives what they say of the picture: without fences and headings, without what
 * an assistant says, without the request around it (`Create a casual selfie with these details:` is `a casual selfie`).
 */
export function saidAround(text: string, place: 'before' | 'behind'): string {
  if (text.length > LONGEST * 5) return '';
  const lines = text
    .split('\n')
    .map((line) => line.replace(/`{3,}[a-z\d_-]*|^[#>]+\s*|\*\*/gi, '').trim())
    .filter((line) => line !== '' && !LABEL.test(line));
  const kept = lines.filter(
    (line) =>
      (requestLength(line) > 0 || !isLead(line)) &&
      !isClosing(line, true) &&
      !/^(?:json|javascript|python|copy(?: code)?)$/i.test(line),
  );
  const words = kept.join(' ').slice(0, LONGEST);
  const asked = words.slice(requestLength(words));
  const said = place === 'before' ? asked.replace(POINTER, '') : asked;
  const plain = said.trim().replace(/[\s,;:]+$/, '');
  return VOID.test(plain) ? '' : plain;
}

/** Takes the words before one of several and gives the title in them, or undefined. */
export function titleIn(text: string): string | undefined {
  const lines = text
    .slice(-LONGEST)
    .split('\n')
    .map((line) => line.replace(/`{3,}[a-z\d_-]*|^[#>*\s-]+|\*\*/gi, '').trim())
    .filter((line) => line !== '' && !isLead(line));
  const title = lines.at(-1)?.replace(/[:\s]+$/, '');
  return title !== undefined && title !== '' && title.length <= 80 ? title : undefined;
}
