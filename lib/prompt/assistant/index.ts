/** Asking an assistant for a prompt: the request, the answer, and what it changes. */
export type { Answer, Choice } from './answer.ts';
export { composeRequest, type RequestOptions } from './compose-request.ts';
export { readAnswer } from './read-answer.ts';
export { type Suggestion, suggestionsFrom, withFieldOf, withTexts } from './suggestions.ts';
