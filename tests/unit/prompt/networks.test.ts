import { expect, it } from 'vitest';
import { compile } from '../../../lib/prompt/index.ts';
import { target } from './target.ts';

const NETWORKS = ['<lora:detail:0.8>', '<hypernet:old:1>'];
const printed = (id: string, networks: unknown) =>
  compile({ subject: { text: 'the fox' }, parameters: { stableDiffusion: { networks } } }, target(id));

it.each(['stable-diffusion', 'automatic1111', 'fooocus', 'swarmui'])(
  '%s gets its networks after the words',
  (id) => {
    const { text, leftOut } = printed(id, [...NETWORKS, '<lora:detail:0.8>']);
    expect(text).toBe('the fox <lora:detail:0.8> <hypernet:old:1>');
    expect(leftOut).toEqual([]);
  },
);

it.each(['comfyui', 'invokeai', 'novelai', 'midjourney', 'flux', 'any', 'ideogram-4-caption'])(
  '%s gets none, and it is said',
  (id) => {
    const { text, leftOut } = printed(id, NETWORKS);
    expect(text).not.toContain('lora');
    expect(leftOut).toContainEqual({ what: 'parameters', values: NETWORKS });
  },
);

it('prints no network that is none', () => {
  const odd = ['(x:2)', '<lora:a> AND <b:c>', '<no colon>', `<lora:${'x'.repeat(400)}>`];
  const { text, leftOut } = printed('stable-diffusion', odd);
  expect(text).toBe('the fox');
  expect(leftOut[0]?.values).toHaveLength(4);
  for (const none of [null, 'text', 5, [5, null], {}])
    expect(printed('stable-diffusion', none).text).toBe('the fox');
});
