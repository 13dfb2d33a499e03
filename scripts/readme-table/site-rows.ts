/** The README's table of sites, made of the catalogue. */
import { CHAT_ASSISTANTS, LOCAL_TOOLS, OPEN_SITES, PICTURE_SITES } from '../../lib/sites/index.ts';
import type { Site } from '../../lib/sites/site.ts';

const GROUPS: [string, readonly Site[]][] = [
  ['Picture sites', PICTURE_SITES],
  ['Chat assistants', CHAT_ASSISTANTS],
  ['Local tools, at any address', LOCAL_TOOLS],
  ['Sites whose box nobody has named', OPEN_SITES],
];

const HEAD = ['| site | box | how well its box is known |', '|---|---|---|'];

/** The lines of the table. */
export function siteRows(): string[] {
  const groups = GROUPS.flatMap(([name, sites]) => [row(`**${name}**`, '', ''), ...sites.map(siteRow)]);
  const rest = row('any other page', 'the box you were last in, else the likeliest visible one', '');
  return [...HEAD, ...groups, rest];
}

function siteRow(site: Site): string {
  return row(site.name, site.about, known(site));
}

/** The confidence, with the month of the newest sighting; `about` where no source states it. */
function known({ confidence, box, sources, unknownBox }: Site): string {
  if (unknownBox) return 'not known';
  const month = box.finders[0]?.seen;
  if (month === undefined) return confidence;
  const stated = sources.some((source) => source.endsWith(`(${month})`));
  return `${confidence}, ${stated ? '' : 'about '}${month}`;
}

const row = (...cells: string[]): string => `| ${cells.join(' | ')} |`;
