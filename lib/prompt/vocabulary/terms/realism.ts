import type { Term } from '../term.ts';

const MODELED = ['camera', 'lens', 'engine', 'brush', 'pen', 'hand'] as const;

/** How true to life, the most asked for first. */
export const REALISM: readonly Term[] = [
  { text: 'realistic', also: ['realism', 'true to life', 'highly realistic'], realism: 'realistic', craft: MODELED },
  { text: 'photorealistic', also: ['photo-realistic', 'photorealism', 'photoreal'], realism: 'realistic', craft: ['camera', 'lens', 'engine'] },
  { text: 'hyperrealistic', also: ['hyper-realistic', 'hyperrealism', 'ultra-realistic'], realism: 'realistic', craft: MODELED },
  { text: 'lifelike', also: ['natural-looking'], realism: 'realistic', craft: MODELED },
  { text: 'naturalistic', also: ['naturalism'], realism: 'realistic', craft: MODELED },
  { text: 'semi-realistic', also: ['half-realistic'], realism: ['realistic', 'stylized'], craft: ['screen', 'brush', 'pen', 'engine'] },
  { text: 'stylized', also: ['stylised'], realism: ['stylized', 'cartoon'] },
  { text: 'surreal', also: ['surrealistic'], realism: 'surreal' },
  { text: 'abstract', also: ['non-representational', 'nonfigurative'], realism: 'abstract' },
  { text: 'semi-abstract', also: ['partly abstract'], realism: ['abstract', 'stylized', 'surreal'] },
  { text: 'dreamlike', also: ['oneiric', 'like a dream'], realism: ['surreal', 'stylized', 'realistic'] },
  { text: 'fantastical', also: ['fantastic'], realism: ['surreal', 'stylized', 'realistic'] },
  { text: 'cartoonish', also: ['cartoony', 'cartoon-like'], realism: ['cartoon', 'stylized'], craft: ['screen', 'pen', 'brush', 'engine', 'hand'] },
  { text: 'caricatured', also: ['exaggerated', 'caricature'], realism: ['cartoon', 'stylized'], craft: ['screen', 'pen', 'brush', 'engine'] },
  { text: 'simplified', also: ['reduced'], realism: ['stylized', 'cartoon', 'abstract'], craft: ['screen', 'pen', 'brush', 'press', 'hand'] },
  { text: 'geometric', also: ['made of geometric shapes'], realism: ['stylized', 'abstract'], craft: ['screen', 'pen', 'brush', 'press', 'hand', 'engine'] },
  { text: 'painterly', also: ['painted-looking'], realism: ['realistic', 'stylized'], craft: ['brush', 'screen'] },
  { text: 'idealized', also: ['idealised'], realism: ['realistic', 'stylized'], craft: MODELED },
  { text: 'naive', also: ['childlike'], realism: ['stylized', 'cartoon'], craft: ['brush', 'pen', 'press', 'screen', 'hand'] },
  { text: 'magical realism', also: ['magic realism'], realism: ['realistic', 'surreal'] },
];
