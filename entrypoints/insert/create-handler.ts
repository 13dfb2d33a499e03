import {
  findField,
  genuine,
  insertPair,
  insertText,
  isIn,
  isSettled,
  undoInsertion,
  waitForField,
} from '@/lib/insert/index.ts';
import type {
  InsertRequest,
  PageAnswer,
  PageHandler,
  PageRequest,
  SurveyAnswer,
  SurveyRequest,
} from '@/lib/messages/page.ts';
import { openShadow } from '@/lib/platform/shadow.ts';
import { recognizeTool } from './recognize-tool.ts';
import { selectedText } from './selected-text.ts';
import { shownHere } from './shown-here.ts';
import { touchedField } from './touched-field.ts';

/** How long a box may take to appear after the page has loaded (ChatGPT's hydration), in milliseconds. */
const WAIT_MS = 1500;

/**
 * The fields that a survey found are remembered here, so that the insertion goes to the very box the user was told of.
 */
export function createHandler(document: Document): PageHandler {
  const token = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
  let asked: SurveyRequest | null = null;
  let fields: Element[] = [];
  let negative: Element | null = null;
  /** What the last insertion wrote into, the last one first. */
  let written: Element[] = [];

  async function look(request: SurveyRequest) {
    const { hints, touchedOnly, words } = request;
    const options = {
      openShadow,
      words,
      shown: shownHere(request.shown, document),
      touched: touchedField(document, openShadow),
    };
    const waitMs = request.wait ? WAIT_MS : 0;
    const found = await waitForField(document, hints, { ...options, touchedOnly, waitMs });
    if (touchedOnly && found.best) {
      // Whoever is in the prompt box, and not in some other one, wants what to leave out in its own.
      const all = findField(document, hints, options);
      if (all.best?.field === found.best.field) found.negative = all.negative;
    }
    const boxes = found.best ? [found.best, ...found.others] : [];
    asked = request;
    fields = boxes.map(({ field }) => field);
    negative = found.negative?.field ?? null;
    return { found, boxes, unsettled: !isSettled(document, hints, found, options) };
  }

  async function survey(request: SurveyRequest): Promise<SurveyAnswer> {
    const { contentType, body } = genuine(document);
    const page = /html|svg|xml/.test(contentType) && body !== null;
    if (!page) return { token, page, unsettled: false, boxes: [], negative: null, origins: [] };
    const { found, boxes, unsettled } = await look(request);
    return {
      token,
      page,
      unsettled,
      boxes: boxes.map(({ report }) => report),
      negative: found.negative?.report ?? null,
      origins: found.crossOriginFrames,
    };
  }

  async function insert(request: InsertRequest): Promise<PageAnswer> {
    if (request.token !== token || !asked) return { status: 'page-changed' };
    // A page that has drawn its box anew since the survey has a new element in its place.
    if (!fields[request.choice]?.isConnected) await look({ ...asked, touchedOnly: false, wait: true });
    const field = fields[request.choice];
    if (!field?.isConnected) return { status: 'page-changed' };
    const options = { openShadow, oneLine: asked.hints?.enterSends };
    written = [field];
    if (!request.negative || !negative?.isConnected) {
      return insertText(field, request.text, request.mode, options);
    }
    const apart = { field: negative, text: request.negative };
    const outcome = await insertPair({ field, text: request.text }, apart, request.mode, options);
    if (isIn(outcome.negative)) written.push(negative);
    return outcome;
  }

  async function undo(): Promise<boolean> {
    let all = written.length > 0;
    for (const field of written) all = (await undoInsertion(field)) && all;
    return all;
  }

  const handle = async (request: PageRequest): Promise<PageAnswer> => {
    if (request.type === 'recognize') return recognizeTool(document, request.tools);
    if (request.type === 'survey') return survey(request);
    if (request.type === 'insert') return insert(request);
    if (request.type === 'undo') return request.token === token && undo();
    return selectedText(document, openShadow);
  };
  return Object.assign(handle, { fieldOf: (choice: number) => fields[choice] });
}
