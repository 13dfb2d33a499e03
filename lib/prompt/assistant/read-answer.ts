import { isEmptyPrompt } from '../edit.ts';
import type { Prompt } from '../model.ts';
import type { Answer, Choice } from './answer.ts';
import { isQuestionToUser } from './chatter.ts';
import { cleanAnswer } from './clean-answer.ts';
import { REQUEST_END } from './compose-request.ts';
import { readFree } from './read-free.ts';
import { readJson } from './read-json.ts';
import { readLines } from './read-lines.ts';
import { firstSentence, refusalIn } from './refusal.ts';

/** More than any conversation; and more than any prompt in free text (GPT Image takes 32,000). In UTF-16 units. */
const LONGEST = 400_000;
const LONGEST_FREE = 33_000;

/**
 * Takes what the user selected or pasted of an assistant's answer, and tells what is in it: prompts told by names and
 * colons, as JSON or in free text, whatever chatter or Markdown is around them; a refusal; a question; or nothing.
 * Nothing is changed by it. Linear in the text; never throws.
 * @param request the request as it was sent: where the selection holds it too, what follows counts
 */
export function readAnswer(text: string, request = ''): Answer {
  if (text.length > LONGEST) return { kind: 'too-long' };
  const answer = cleanAnswer(withoutRequest(text, request));
  if (!/[\p{L}\p{N}]/u.test(answer)) return { kind: 'nothing' };
  const told = prompts('lines', readLines(answer));
  if (told) return told;
  const json = answer.includes('{') ? readJson(answer) : { prompts: [], texts: [], found: false };
  const fields = prompts('json', json.prompts);
  if (fields) return fields;
  const [whole] = json.texts;
  if (answer.length > LONGEST_FREE) return { kind: 'too-long' };
  if (json.found) return whole ? free(whole) : { kind: 'nothing' };
  return other(answer) ?? free(answer);
}

function prompts(form: 'lines' | 'json', all: Prompt[]): Answer | null {
  const choices = all
    .filter((prompt) => !isEmptyPrompt(prompt))
    .map((prompt) => ({ said: title(prompt), prompt }));
  return choices.length > 0 ? { kind: 'prompts', form, choices } : null;
}

const title = ({ subject, action, setting }: Prompt): string =>
  [subject, action, setting]
    .map((phrase) => phrase?.text ?? '')
    .filter((words) => words !== '')
    .join(' ')
    .slice(0, 120);

function other(answer: string): Answer | null {
  const said = refusalIn(answer);
  return said === null ? null : { kind: 'refused', said };
}

function free(text: string): Answer {
  const choices: Choice[] = readFree(text);
  if (choices.length > 0) return { kind: 'prompts', form: 'text', choices };
  const question = text.split('\n').find(isQuestionToUser);
  return question === undefined ? { kind: 'nothing' } : { kind: 'question', said: firstSentence(question) };
}

/** Whoever selects the whole conversation selects what was asked, too. */
function withoutRequest(text: string, request: string): string {
  const plain = text.replace(/[^\S\n]/g, ' ');
  const asked = request.trim() === '' ? -1 : plain.lastIndexOf(request.replace(/\s+/g, ' ').trim());
  if (asked >= 0) return text.slice(asked + request.replace(/\s+/g, ' ').trim().length);
  const end = plain.lastIndexOf(REQUEST_END);
  return end < 0 ? text : text.slice(end + REQUEST_END.length);
}
