import { insertText, waitForField } from '@/lib/insert/index.ts';
import type {
  InsertRequest,
  PageAnswer,
  PageRequest,
  SurveyAnswer,
  SurveyRequest,
} from '@/lib/messages/page.ts';
import { openShadow } from '@/lib/platform/shadow.ts';
import { selectedText } from './selected-text.ts';
import { touchedField } from './touched-field.ts';

/** How long a box may take to appear after the page has loaded (ChatGPT's hydration), in milliseconds. */
const WAIT_MS = 1500;

/**
 * The function the background calls in this frame. The field that a survey found is remembered here, so that the
 * insertion goes to the very box the user was told of.
 */
export function createHandler(document: Document): (request: PageRequest) => Promise<PageAnswer> {
  const token = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
  let surveyed: Element | null = null;

  async function survey(request: SurveyRequest): Promise<SurveyAnswer> {
    const page = /html|svg|xml/.test(document.contentType) && document.body !== null;
    const none = { token, page, best: null, choices: [], origins: [] };
    if (!page) return none;
    const found = await waitForField(document, request.hints, {
      openShadow,
      touched: touchedField(document, openShadow),
      touchedOnly: request.touchedOnly,
      waitMs: request.touchedOnly ? 0 : WAIT_MS,
    });
    surveyed = found.best?.field ?? null;
    return {
      token,
      page,
      best: found.best?.report ?? null,
      choices: found.others.map((other) => other.report.label),
      origins: found.crossOriginFrames,
    };
  }

  async function insert(request: InsertRequest): Promise<PageAnswer> {
    if (request.token !== token) return { status: 'page-changed' };
    // A page that has drawn its box anew since the survey has a new element in its place.
    const field = surveyed?.isConnected
      ? surveyed
      : (await waitForField(document, request.hints, { openShadow, touched: null, waitMs: WAIT_MS })).best
          ?.field;
    if (!field) return { status: 'page-changed' };
    return insertText(field, request.text, request.mode, { openShadow, oneLine: request.hints?.enterSends });
  }

  return async (request) => {
    if (request.type === 'survey') return survey(request);
    if (request.type === 'insert') return insert(request);
    return selectedText(document, openShadow);
  };
}
