import { describe, expect, it } from 'vitest';
import { toldTexts } from './told-texts.ts';

const MEANINGS: [name: string, caption: unknown, told: Record<string, unknown>][] = [
  ['a type of light', { lighting: { type: 'neon' } }, { lighting: ['neon'] }],
  ['a type of picture', { type: 'logo', subject: 'a fox' }, { contentType: ['logo'], subject: ['a fox'] }],
  [
    'a style of hair',
    { subject: { type: 'man', hair: { style: 'straight', length: 'long' } } },
    { subject: ['man'], details: ['straight long hair'] },
  ],
  [
    'a part that begins with a bare adjective',
    { subject: 'a man', hair: 'Dark blond, styled in a bun' },
    { subject: ['a man'], details: ['hair: Dark blond, styled in a bun'] },
  ],
  [
    'a part that does not',
    { subject: 'a man', hair: 'long grey hair', gaze: 'looking away' },
    { subject: ['a man'], details: ['long grey hair', 'looking away'] },
  ],
  [
    'an age of an animal',
    { animal: { species: 'red panda', age: 'young', tail: 'ringed' } },
    { subject: ['young red panda'], details: ['ringed tail'] },
  ],
  [
    'an article before its noun',
    { subject: { description: 'a mug', color: 'orange' } },
    { subject: ['an orange mug'] },
  ],
  [
    'a long name, which takes nothing before it',
    { subject: { description: 'a mug with steam that rises slowly', material: 'clay' } },
    { subject: ['a mug with steam that rises slowly'], details: ['clay'] },
  ],
  [
    'weather',
    { subject: 'a street', weather: 'rainy', season: 'autumn' },
    { subject: ['a street'], details: ['rainy weather', 'autumn'] },
  ],
  [
    'a color of the background',
    { subject: 'a vase', background: 'white' },
    { subject: ['a vase'], setting: ['white background'] },
  ],
  [
    'words of a program',
    { subject: 'a vase', image_type: 'product_shot' },
    { subject: ['a vase'], contentType: ['product shot'] },
  ],
  [
    'degrees',
    { subject: 'a vase', film_grain: 'subtle', detail_level: 'high' },
    { subject: ['a vase'], details: ['subtle film grain'] },
  ],
  [
    'truth values and nothings',
    {
      subject: 'a vase',
      text: 'none',
      film_grain: true,
      logo: false,
      extra: null,
      props: 'None (keep it clean)',
    },
    { subject: ['a vase'] },
  ],
  [
    'what is forbidden by a truth value',
    { subject: 'a vase', no_text: true },
    { subject: ['a vase'], exclude: ['text'] },
  ],
  [
    'what is forbidden among wishes',
    {
      subject: 'a vase',
      keywords: ['PBR materials', 'no plastic look'],
      lighting: 'soft light. No neon, no gels.',
    },
    {
      subject: ['a vase'],
      details: ['PBR materials'],
      lighting: ['soft light'],
      exclude: ['plastic look', 'neon', 'gels'],
    },
  ],
  [
    'rules',
    { subject: 'a vase', constraints: ['no text', 'keep it centered'] },
    { subject: ['a vase'], exclude: ['text'], details: ['keep it centered'] },
  ],
  [
    'everything under what is forbidden',
    { subject: 'a vase', negative: { styles: ['anime', 'cartoon'], colors: ['pink'] } },
    { subject: ['a vase'], exclude: ['anime', 'cartoon', 'pink'] },
  ],
  [
    'a space that is called negative',
    { subject: 'a vase', composition: { negative_space: 'room for a logo' } },
    { subject: ['a vase'], framing: ['room for a logo'] },
  ],
  [
    'a quality of a picture',
    { subject: 'a vase', quality: ['8K', 'hyper-realistic', 'best quality'] },
    { subject: ['a vase'], resolution: ['8K'], realism: ['hyper-realistic'], details: ['best quality'] },
  ],
  [
    'a ratio in words',
    { subject: 'a vase', format: 'square', orientation: 'portrait' },
    { subject: ['a vase'], ratio: '1:1', framing: ['portrait orientation'] },
  ],
  [
    'width and height',
    { subject: 'a vase', dimensions: { width: 1920, height: 1080 } },
    { subject: ['a vase'], ratio: '16:9' },
  ],
  [
    'weights',
    { subject: { text: 'fox', weight: 1.2 }, style: [{ text: 'ink', weight: 0.7 }, 'paper'] },
    { subject: ['fox@1.2'], style: ['ink@0.7', 'paper'] },
  ],
  [
    'keys in any spelling',
    {
      SUBJECT: 'a heron',
      'Camera Angle': 'low',
      colorGrading: 'teal and orange',
      'lighting-setup': 'backlit',
    },
    { subject: ['a heron'], framing: ['low angle'], colorTone: ['teal and orange'], lighting: ['backlit'] },
  ],
  [
    'unknown keys with words',
    { subject: 'a heron', habitat: 'reeds', linework: 'thick ink', wingspan: 180 },
    { subject: ['a heron'], details: ['reeds', 'thick ink'] },
  ],
  [
    'unknown objects that describe a thing',
    { subject: 'a heron', boat: { color: 'red', material: 'wood' } },
    { subject: ['a heron'], details: ['red wood boat'] },
  ],
  [
    'hostile keys',
    JSON.parse('{"__proto__": {"subject": "x"}, "constructor": "y", "subject": "a heron"}'),
    { subject: ['a heron'], details: ['x', 'y'] },
  ],
];

const LANGUAGES: [name: string, caption: string, told: Record<string, unknown>][] = [
  [
    'German',
    '{"Motiv": "eine alte Fischerin", "Stil": "Ölgemälde", "Licht": "weiches Abendlicht", "Seitenverhältnis": "3:2", "Negativ": ["Text"]}',
    {
      subject: ['eine alte Fischerin'],
      style: ['Ölgemälde'],
      lighting: ['weiches Abendlicht'],
      ratio: '3:2',
      exclude: ['Text'],
    },
  ],
  [
    'Spanish',
    '{"sujeto": "un gato negro", "estilo": "acuarela", "iluminación": "luz suave", "colores": ["azul", "ocre"]}',
    { subject: ['un gato negro'], style: ['acuarela'], lighting: ['luz suave'], colorTone: ['azul', 'ocre'] },
  ],
  [
    'French',
    '{"sujet": "un phare", "style": "gravure", "lumière": "aube", "ambiance": "calme"}',
    { subject: ['un phare'], style: ['gravure'], lighting: ['aube'], mood: ['calme'] },
  ],
  [
    'Portuguese',
    '{"assunto": "um barco", "estilo": "aquarela", "iluminação": "suave"}',
    { subject: ['um barco'], style: ['aquarela'], lighting: ['suave'] },
  ],
  [
    'Japanese',
    '{"被写体": "赤い傘の少女", "背景": "雨の路地", "スタイル": "水彩画", "アスペクト比": "9:16"}',
    { subject: ['赤い傘の少女'], setting: ['雨の路地'], style: ['水彩画'], ratio: '9:16' },
  ],
  [
    'Chinese with full-width signs',
    '{\n“主题”：{ “人”: “年轻的女子”\n“头发”：“黑色长发” }，\n“环境”：{ “场景”：“茶馆” },\n“负面提示词”："文字，水印"\n}',
    { subject: ['年轻的女子'], details: ['黑色长发'], setting: ['茶馆'], negative: '文字，水印' },
  ],
];

describe('a caption', () => {
  it.each(MEANINGS)('is read by what its keys mean: %s', (_name, caption, told) => {
    expect(toldTexts(caption)).toEqual([told]);
  });

  it.each(LANGUAGES)('is read in %s', (_name, caption, told) => {
    expect(toldTexts(caption)).toEqual([told]);
  });
});
