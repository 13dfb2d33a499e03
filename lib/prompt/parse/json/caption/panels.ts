import { at, isRecord, numberOf, textAt } from '../values.ts';
import { wordsInPicture } from './picture-words.ts';
import { joinedPieces } from './wording.ts';

const NUMBERS = ['panel', 'number', 'panel_number', 'id', 'index', 'no'];
const SPOKEN = ['dialogue', 'dialog', 'speech', 'speech_bubble', 'text', 'caption', 'words'];
const MOST = 40;

/** Takes the panels of a comic and gives each in one phrase: `Panel 2: the bartender points, close-up, the words "There."`. */
export function panelsOf(value: unknown): string[] {
  const panels = (Array.isArray(value) ? value : isRecord(value) ? Object.values(value) : []).slice(0, MOST);
  return panels.flatMap((panel, place) => {
    const number = isRecord(panel)
      ? (NUMBERS.map((key) => numberOf(at(panel, key))).find(Number.isFinite) ?? place + 1)
      : place + 1;
    const said = isRecord(panel) ? piecesOf(panel) : typeof panel === 'string' ? [panel] : [];
    const text = joinedPieces(said.map((one) => one.replace(/[.\s]+$/, '')));
    return text === '' ? [] : [`Panel ${number}: ${text}`];
  });
}

function piecesOf(panel: Record<string, unknown>): string[] {
  return Object.entries(panel).flatMap(([key, value]) => {
    const texts = [value].flat().filter((one) => typeof one === 'string' && one.trim() !== '');
    if (NUMBERS.includes(key)) return [];
    return SPOKEN.includes(key) && textAt(panel, [key]) !== undefined
      ? texts.flatMap((one) => wordsInPicture('words', String(one)))
      : texts.map(String);
  });
}
