import { describe, expect, it } from 'vitest';
import { composeRequest } from '../../../../lib/prompt/assistant/index.ts';
import { type Prompt, targetById, targetOrDefault } from '../../../../lib/prompt/index.ts';

const FISHERMAN: Prompt = {
  contentType: { text: 'photograph' },
  subject: { text: 'elderly fisherman', weight: 1.2 },
  setting: { text: 'on a pier\nat dawn' },
  details: [{ text: 'gray beard' }, { text: 'worn rope,' }],
  aspectRatio: '3:2',
};
const target = (id: string) => targetById(id) ?? expect.fail(`no target ${id}`);

describe('a request', () => {
  it('says what is filled, once, without weights and line ends', () => {
    expect(composeRequest(FISHERMAN, target('bing-image-creator'))).toContain(
      'keep it as it is: Content type: photograph. Subject: elderly fisherman. Setting: on a pier at dawn. Details: gray beard; worn rope. Aspect ratio: 3:2. ',
    );
  });

  it('names the target with its limit and what it takes', () => {
    const bing = target('bing-image-creator');
    const request = composeRequest(FISHERMAN, bing);
    expect(request).toMatch(/^Write one prompt for the picture generator Bing Image Creator\. /);
    expect(request).toContain(`at most ${bing.limit?.max} characters`);
    expect(request).toContain('It refuses the names of living artists.');
  });

  it('takes the limit of the box in place of the catalogue', () => {
    const own = {
      unit: 'chars',
      max: 123,
      source: 'the box itself',
      seen: 'now',
      confidence: 'high',
    } as const;
    expect(composeRequest(FISHERMAN, { ...target('midjourney'), limit: own })).toContain(
      'at most 123 characters',
    );
  });

  it('asks for what to leave out only where that can be said', () => {
    const exclude = /Aspect ratio, Leave out\./;
    expect(composeRequest(FISHERMAN, target('midjourney'))).toMatch(exclude);
    expect(composeRequest(FISHERMAN, { ...target('midjourney'), negative: 'none' })).not.toMatch(exclude);
  });

  it('names no generator where none is chosen, and asks for a subject where there is none', () => {
    const request = composeRequest({ subject: { text: '  ' } }, targetOrDefault('any'));
    expect(request).toMatch(/^Write one prompt for a picture generator\. /);
    expect(request).toContain('Nothing is decided yet');
  });
});
