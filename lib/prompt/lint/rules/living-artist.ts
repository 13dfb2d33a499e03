import type { Message } from '../../message.ts';
import type { Prompt } from '../../model.ts';
import { ARTIST_POLICIES, ARTISTS, type Artist, type ArtistPolicy } from '../data/artists.ts';
import { replaceRun } from '../edits/cut-out.ts';
import { rewrite } from '../edits/rewrite.ts';
import type { Rule } from '../rule.ts';
import { targetName } from '../target-name.ts';

const NAMES = ARTISTS.flatMap(({ names }) => names).sort((a, b) => b.length - a.length);
/** The name with what leads to it and what follows: `in the style of …`, `by …`, `… style`. */
const NAMED = new RegExp(
  String.raw`(?<![\p{L}-])(?:(?:(?:painted |drawn |photographed |art )?(?:in the (?:style|manner) of|in|by|inspired by|à la|style of)) )?(${NAMES.join('|')})(?:['’]s)?(?:[- ](?:inspired|style|like))?(?: (?:painting|art|artwork))?(?![\p{L}-])`,
  'giu',
);

const REASON: Message = { id: 'check.livingArtist.reason' };

function sourceOf(policy: ArtistPolicy | undefined): string {
  return policy
    ? `${policy.source} (seen ${policy.seen}, confidence ${policy.confidence})`
    : 'openai.com/dall-e-3';
}

/** Where a service refuses the styles of living artists the whole request is refused. */
export const livingArtist: Rule = {
  id: 'living-artist',
  name: 'check.livingArtist.name',
  why: { reason: REASON, source: sourceOf(ARTIST_POLICIES['dall-e-3']) },
  find({ pieces, target, said }) {
    if (target.livingArtists !== 'refused') return [];
    const plain = withoutAccents(said);
    if (!NAMES.some((name) => plain.includes(name))) return [];
    const found = pieces.flatMap(({ field, text }) =>
      artistsIn(text).map(({ artist, name }) => ({ field, artist, name })),
    );
    const [first] = found;
    if (!first) return [];
    const policy = ARTIST_POLICIES[target.id];
    const sure = policy && policy.confidence !== 'low';
    return [
      {
        severity: 'warning',
        message: {
          id: sure ? 'check.livingArtist.message' : 'check.livingArtist.messageMaybe',
          params: { target: targetName(target), artist: first.name },
        },
        field: first.field,
        fix: {
          label: { id: 'check.livingArtist.fix', params: { looks: first.artist.looks } },
          apply: sayLooks,
        },
        ...(policy ? { why: { reason: REASON, source: sourceOf(policy) } } : {}),
      },
    ];
  },
};

interface Naming {
  artist: Artist;
  /** As the user wrote it. */
  name: string;
  start: number;
  end: number;
}

function artistsIn(text: string): Naming[] {
  const plain = withoutAccents(text);
  // Letters and accents of their own would shift the places.
  if (plain.length !== text.length)
    return artistsIn(text.normalize('NFC').length === plain.length ? text.normalize('NFC') : plain);
  return [...plain.matchAll(NAMED)].flatMap((match) => {
    const name = (match[1] ?? '').toLowerCase();
    const artist = ARTISTS.find(({ names }) => names.includes(name));
    const at = match.index + match[0].toLowerCase().indexOf(name);
    return artist
      ? [
          {
            artist,
            name: text.slice(at, at + name.length),
            start: match.index,
            end: match.index + match[0].length,
          },
        ]
      : [];
  });
}

function sayLooks(prompt: Prompt): Prompt {
  const said = new Set<string>();
  return rewrite(prompt, ({ typed, text }) => {
    const found = artistsIn(text);
    if (found.length === 0) return typed;
    const plain = withoutAccents(text).length === text.length ? typed : withoutAccents(typed);
    return found.reverse().reduce((out, { artist, start, end }) => {
      const before = out.slice(0, start).trimEnd();
      const words = said.has(artist.looks)
        ? ''
        : before === '' || /[,;:.]$/.test(before)
          ? artist.looks
          : `, ${artist.looks}`;
      said.add(artist.looks);
      return joined(out, start, end, words);
    }, plain);
  });
}

function joined(text: string, start: number, end: number, words: string): string {
  const rest = text.slice(end);
  // `by WLOP riding a horse`: what follows is a phrase of its own.
  const apart = words !== '' && /^\s+[\p{L}\p{N}]/u.test(rest) && !/^\s+(?:and|or)\b/.test(rest) ? ',' : '';
  const out = replaceRun(text, start, end, words + apart);
  return out.replace(/\s+,/g, ',').replace(/,\s*,/g, ',');
}

const withoutAccents = (text: string) =>
  /[^\p{ASCII}]/u.test(text) ? text.normalize('NFD').replace(/\p{M}/gu, '') : text;
