import { describe, expect, it } from 'vitest';
import { node, workflow, workflowSampler } from './nodes.ts';
import { toldTexts } from './told-texts.ts';

const WORKFLOWS: [name: string, graph: unknown, told: Record<string, unknown>][] = [
  [
    'relayed primitives before what was typed',
    workflow(
      [
        node(1, 'PrimitiveNode', {}, ['a tin robot, (rust:1.2)', 'fixed']),
        node(2, 'Reroute', { '': 1 }, []),
        node(3, 'CLIPTextEncode', { clip: null, text: 2 }, ['old text']),
        node(4, 'CLIPTextEncode', { clip: null }, ['low quality']),
        workflowSampler(5, { positive: 3, negative: 4, latent_image: 5 }),
        node(6, 'EmptyLatentImage', {}, [896, 1152, 1]),
      ],
      [
        [1, 1, 0, 2, 0],
        [2, 2, 0, 3, 1],
        [3, 3, 0, 5, 1],
        [4, 4, 0, 5, 2],
        [5, 6, 0, 5, 3],
      ],
    ),
    { text: 'a tin robot, (rust:1.2)', negative: 'low quality', ratio: '7:9', seed: 8 },
  ],
  [
    'named variables',
    workflow(
      [
        node(1, 'CLIPTextEncode', {}, ['a moth']),
        node(2, 'SetNode', { CONDITIONING: 1 }, ['pos']),
        node(3, 'GetNode', {}, ['pos']),
        workflowSampler(5, { positive: 3 }),
      ],
      [
        [1, 1, 0, 2, 0],
        [3, 3, 0, 5, 1],
      ],
    ),
    { text: 'a moth', seed: 8 },
  ],
  [
    'muted and bypassed nodes',
    workflow(
      [
        node(1, 'CLIPTextEncode', {}, ['a moth']),
        node(2, 'ConditioningConcat', { conditioning_to: 1, conditioning_from: 2 }, [], { mode: 4 }),
        node(9, 'CLIPTextEncode', {}, ['muted'], { mode: 2 }),
        node(7, 'LoraLoader', {}, ['x.safetensors', 1, 1], { mode: 4 }),
        node(8, 'LoraLoaderModelOnly', {}, ['y.safetensors', 0.5]),
        workflowSampler(5, { positive: 3, negative: 4 }),
      ],
      [
        [1, 1, 0, 2, 0],
        [2, 9, 0, 2, 1],
        [3, 2, 0, 5, 1],
        [4, 9, 0, 5, 2],
      ],
    ),
    { text: 'a moth', seed: 8, networks: ['<lora:y:0.5>'] },
  ],
  [
    'values by the names of the inputs',
    workflow(
      [
        node(1, 'MyTextBox', {}, ['none', 'a canal in winter', 5, 'randomize'], {
          inputs: ['style', 'text', 'seed'].map((name) => ({ name, link: null, widget: { name } })),
        }),
        node(2, 'CLIPTextEncode', { text: 1 }, ['']),
        workflowSampler(5, { positive: 2 }),
      ],
      [
        [1, 1, 0, 2, 0],
        [2, 2, 0, 5, 1],
      ],
    ),
    { text: 'a canal in winter', seed: 8 },
  ],
  [
    'a text among values without names',
    workflow(
      [
        node(1, 'SomeStringNode', {}, ['a glass frog on a leaf', 'euler']),
        node(2, 'CLIPTextEncode', { text: 1 }, ['']),
        workflowSampler(5, { positive: 2 }),
      ],
      [
        [1, 1, 0, 2, 0],
        [2, 2, 0, 5, 1],
      ],
    ),
    { text: 'a glass frog on a leaf', seed: 8 },
  ],
  [
    'the titles of encoders without a sampler',
    workflow(
      [
        node(1, 'CLIPTextEncode', {}, ['fog'], { title: 'Negative Prompt' }),
        node(2, 'CLIPTextEncode', {}, ['a glass frog'], { title: 'Positive Prompt' }),
      ],
      [],
    ),
    { text: 'a glass frog', negative: 'fog' },
  ],
  [
    'a workflow in an object',
    {
      workflow: workflow(
        [node(1, 'CLIPTextEncode', {}, ['a frog']), workflowSampler(5, { positive: 2 })],
        [[2, 1, 0, 5, 0]],
      ),
    },
    { text: 'a frog', seed: 8 },
  ],
  [
    'a subgraph with a sampler, its text typed outside',
    workflow(
      [
        node(10, 'sub', {}, ['a kelp forest'], {
          inputs: [{ name: 'text', link: null, widget: { name: 'text' } }],
        }),
      ],
      [],
      {
        definitions: {
          subgraphs: [
            {
              id: 'sub',
              inputs: [{ name: 'text' }],
              outputs: [],
              nodes: [
                node(1, 'CLIPTextEncode', { text: 1 }, ['default']),
                node(2, 'CLIPTextEncode', {}, ['nets']),
                workflowSampler(3, { positive: 2, negative: 3 }),
              ],
              links: [
                { id: 1, origin_id: -10, origin_slot: 0, target_id: 1, target_slot: 0 },
                { id: 2, origin_id: 1, origin_slot: 0, target_id: 3, target_slot: 0 },
                { id: 3, origin_id: 2, origin_slot: 0, target_id: 3, target_slot: 1 },
              ],
            },
          ],
        },
      },
    ),
    { text: 'a kelp forest', negative: 'nets', seed: 8 },
  ],
  [
    'a subgraph that gives a conditioning',
    workflow([node(10, 'sub', {}, []), workflowSampler(5, { positive: 1 })], [[1, 10, 0, 5, 0]], {
      definitions: {
        subgraphs: [
          {
            id: 'sub',
            inputs: [],
            outputs: [{ name: 'CONDITIONING' }],
            nodes: [node(1, 'CLIPTextEncode', {}, ['a brass compass'])],
            links: [{ id: 7, origin_id: 1, origin_slot: 0, target_id: -20, target_slot: 0 }],
          },
        ],
      },
    }),
    { text: 'a brass compass', seed: 8 },
  ],
  [
    'what was typed into the widgets that a subgraph shows',
    workflow(
      [
        node(10, 'sub', { width: null }, [768, 'a red panda', 'fog', 77], {
          inputs: [{ name: 'width', link: null, widget: { name: 'width' } }],
          properties: {
            proxyWidgets: [
              ['-1', 'width'],
              ['1', 'text'],
              ['2', 'text'],
              ['3', 'seed'],
            ],
          },
        }),
      ],
      [],
      {
        definitions: {
          subgraphs: [
            {
              id: 'sub',
              inputs: [{ name: 'width' }],
              outputs: [],
              nodes: [
                node(1, 'CLIPTextEncode', { text: null }, ['default']),
                node(2, 'CLIPTextEncode', { text: null }, ['default']),
                node(4, 'EmptyLatentImage', { width: 3 }, [512, 512, 1]),
                workflowSampler(3, { positive: 1, negative: 2, latent_image: 4, seed: null }),
              ],
              links: [
                { id: 1, origin_id: 1, origin_slot: 0, target_id: 3, target_slot: 0 },
                { id: 2, origin_id: 2, origin_slot: 0, target_id: 3, target_slot: 1 },
                { id: 3, origin_id: -10, origin_slot: 0, target_id: 4, target_slot: 0 },
                { id: 4, origin_id: 4, origin_slot: 0, target_id: 3, target_slot: 2 },
              ],
            },
          ],
        },
      },
    ),
    { text: 'a red panda', negative: 'fog', ratio: '3:2', seed: 77 },
  ],
];

describe('a graph of ComfyUI', () => {
  it.each(WORKFLOWS)('is read from the interface with %s', (_name, graph, told) => {
    expect(toldTexts(graph)).toEqual([told]);
  });
});
