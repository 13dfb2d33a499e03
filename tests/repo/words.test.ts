import { describe, expect, test } from 'vitest';
import { SITES } from '../../lib/sites/index.ts';
import { filesIn, read, SOURCE } from './lib/files.ts';

/** Source without comments: a comment may name a site that showed us something. */
const code = (path: string) => read(path).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');

describe('what each folder may know', () => {
  test('lib/insert names no host', () => {
    const hosts = SITES.flatMap((site) =>
      site.matches.map((pattern) => pattern.split('/')[2]?.replace(/^\*\./, '') ?? ''),
    );
    const wrong = filesIn(['lib/insert'], /\.ts$/).filter((path) =>
      hosts.some((host) => code(path).includes(host)),
    );
    expect(wrong).toEqual([]);
  });

  test('only lib/platform names the extension API', () => {
    const api =
      /\b(?:browser|chrome)\.(?:action|commands|contextMenus|dom|i18n|permissions|runtime|scripting|storage|tabs|windows)\b/;
    const mayWire = /^(lib\/platform|entrypoints\/background)\//;
    const allowedInMessages = /^lib\/messages\/(send|listen|listen-to-picker)\.ts$/;
    const wrong = filesIn(SOURCE, /\.tsx?$/)
      .filter((path) => !mayWire.test(path) && !allowedInMessages.test(path))
      .filter((path) => api.test(code(path)));
    expect(wrong).toEqual([]);
  });

  test('nothing makes a network request; one file reads what lies in the extension itself', () => {
    const own = /\bfetch\(browser\.runtime\.getURL\('\/[\w.-]+'\)\)/g;
    const calls = (path: string) =>
      path === 'lib/platform/clip-merges.ts' ? code(path).replace(own, '') : code(path);
    const wrong = filesIn(SOURCE, /\.tsx?$/).filter((path) =>
      /\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon)\s*\(/.test(calls(path)),
    );
    expect(wrong).toEqual([]);
  });
});
