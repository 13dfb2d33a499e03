/** Asking an assistant for a prompt: the request, and what its answer changes. */
export { composeRequest, type RequestOptions } from './compose-request.ts';
export { type Suggestion, suggestionsFrom, withAnswer } from './suggestions.ts';
