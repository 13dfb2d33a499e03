import {
  findField,
  genuine,
  insertPair,
  insertText,
  isIn,
  isSettled,
  type PinnedBoxes,
  undoInsertion,
  waitForField,
} from '@/lib/insert/index.ts';
import type { Outcome } from '@/lib/insert/outcome.ts';
import type {
  InsertRequest,
  PageAnswer,
  PageHandler,
  PageRequest,
  PinnedBox,
  ScanAnswer,
  ScanRequest,
  ToolMarks,
} from '@/lib/messages/page.ts';
import { openShadow } from '@/lib/platform/shadow.ts';
import { identityOf, type Remembered, remember, sameBox } from './identity.ts';
import { selectedText } from './selected-text.ts';
import { touchedField } from './touched-field.ts';

/** How long a box may take to appear after the page has loaded (ChatGPT's hydration), in milliseconds. */
const WAIT_MS = 1500;

/** What a scan found, and what it was asked. */
interface Scanned {
  request: ScanRequest;
  boxes: Remembered[];
  negative: Remembered | null;
}

/**
 * The fields that a scan found are remembered here, so that the insertion goes to the very box the user was told of.
 */
export function createHandler(document: Document): PageHandler {
  const base = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
  /** How many scans there were: each has a token of its own, so that a choice is only ever one of its boxes. */
  let count = 0;
  const scans = new Map<string, Scanned>();
  let latest: Scanned | undefined;
  /** What the last insertion wrote into, the last one first. */
  let written: Element[] = [];
  let writtenBy = '';

  async function look(request: ScanRequest) {
    const { hints, touchedOnly, words } = request;
    const options = {
      openShadow,
      words,
      pinned: pinnedHere(request.pinned, document),
      touched: touchedField(document, openShadow),
    };
    const waitMs = request.wait ? WAIT_MS : 0;
    const found = await waitForField(document, hints, { ...options, touchedOnly, waitMs });
    if (touchedOnly && found.best && request.write?.negative !== '') {
      // Whoever is in the prompt box, and not in some other one, wants what to leave out in its own.
      const all = findField(document, hints, options);
      if (all.best?.field === found.best.field) found.negative = all.negative;
    }
    const boxes = [found.best ?? found.offered, ...found.others].filter((it) => it !== null);
    return { found, boxes, unsettled: !touchedOnly && !isSettled(document, hints, found, options) };
  }

  async function scan(request: ScanRequest): Promise<ScanAnswer> {
    const { contentType, body } = genuine(document);
    const page = /html|svg|xml/.test(contentType) && body !== null;
    const none = { tool: '', outcome: null, page, unsettled: false, boxes: [], negative: null, origins: [] };
    if (!page) return { token: base, ...none };
    const tool = recognizeTool(document, request.tools);
    const { found, boxes, unsettled } = await look(request);
    count += 1;
    const token = `${base}-${count}`;
    latest = {
      request,
      boxes: boxes.map(({ field }) => remember(field)),
      negative: found.negative && remember(found.negative.field),
    };
    scans.set(token, latest);
    const [only, second] = boxes;
    const { write, hints } = request;
    const oneLine = hints?.enterSends || only?.report.kind === 'input';
    const sure = write && only && !second && !only.report.blocked && !tool;
    const outcome = sure
      ? await insert({
          token,
          choice: 0,
          text: oneLine ? write.line : write.text,
          negative: write.negative,
          mode: 'caret',
        })
      : null;
    return {
      token,
      tool,
      outcome,
      page,
      unsettled,
      boxes: boxes.map(({ report }) => report),
      negative: found.negative?.report ?? null,
      origins: found.crossOriginFrames,
    };
  }

  async function insert(request: Omit<InsertRequest, 'type'>): Promise<Outcome> {
    const scanned = scans.get(request.token);
    const box = scanned?.boxes[request.choice];
    if (!scanned || !box) return { status: 'page-changed' };
    let { field } = box;
    let negative = scanned.negative?.field;
    // A page that has drawn its box anew since the scan has a new element in its place.
    if (!field.isConnected) {
      const { boxes, found } = await look({ ...scanned.request, touchedOnly: false, wait: true });
      const again = sameBox(
        box,
        scanned.boxes,
        boxes.map((it) => it.field),
      );
      if (!again) return { status: 'page-changed' };
      field = box.field = again;
      const other = found.negative?.field;
      if (!negative?.isConnected && other)
        negative = scanned.negative?.identity === identityOf(other) ? other : undefined;
    }
    const options = { openShadow, oneLine: scanned.request.hints?.enterSends };
    written = [field];
    writtenBy = request.token;
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
    if (request.type === 'scan') return scan(request);
    if (request.type === 'insert') return insert(request);
    if (request.type === 'undo') return request.token === writtenBy && undo();
    return selectedText(document, openShadow);
  };
  return Object.assign(handle, { fieldOf: (choice: number) => latest?.boxes[choice]?.field });
}

/** Of the boxes the user has shown, those that are in this very document; null if there is none. */
function pinnedHere(all: PinnedBox[], document: Document): PinnedBoxes | null {
  const view = genuine(document).defaultView;
  const isPage = view === view?.top;
  const here = all.filter(({ frame }) => (frame === '' ? isPage : !isPage && frame === view?.origin));
  const locators = (wanted: PinnedBox['role']) => here.find(({ role }) => role === wanted)?.locators ?? [];
  return here.length > 0 ? { prompt: locators('prompt'), negative: locators('negative') } : null;
}

/** Which tool a page is, told by what only that tool's page has; `''` for none of them. */
function recognizeTool(document: Document, tools: ToolMarks[]): string {
  return tools.find(({ marks }) => genuine(document).querySelector(marks) !== null)?.id ?? '';
}
