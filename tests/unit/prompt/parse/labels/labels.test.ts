import { describe, expect, it } from 'vitest';
import { unwrap } from '../../../../../lib/prompt/parse/unwrap.ts';
import { said } from '../answer/said.ts';

const LINES = `Content type: photograph
Subject: elderly fisherman
Action: mending a net
Setting: on a wooden pier at dawn
Details: weathered hands; gray beard
Lighting: soft golden light
Framing: close-up; 85mm lens
Aspect ratio: 3:2
Leave out: text; watermark`;
const FISHERMAN = {
  contentType: 'photograph',
  subject: 'elderly fisherman',
  action: 'mending a net',
  setting: 'on a wooden pier at dawn',
  details: 'weathered hands|gray beard',
  lighting: 'soft golden light',
  framing: 'close-up|85mm lens',
  aspectRatio: '3:2',
  negative: 'text; watermark',
};
const bold = LINES.replace(/^([^:]+):/gm, '**$1:**');
const numbered = LINES.split('\n').map((line, at) => `${at + 1}. ${line}`);

describe('labels and their words', () => {
  it.each<[string, string]>([
    ['as they are', LINES],
    ['in a fence', `\`\`\`\n${LINES}\n\`\`\``],
    ['in a fence with a language', `\`\`\`text\n${LINES}\n\`\`\``],
    ['with the buttons of a page', `text\nCopy code\n${LINES}\n`],
    ['below the heading for screen readers', `ChatGPT said:\n${LINES}\nCopy`],
    ['with Windows line ends', LINES.replaceAll('\n', '\r\n')],
    ['with blank lines between', LINES.replaceAll('\n', '\n\n')],
    ['without line ends', LINES.replaceAll('\n', ' ')],
    ['without line ends, bold', bold.replaceAll('\n', ' ')],
    ['with non-breaking blanks', LINES.replaceAll(' ', '\u00a0')],
    ['in bold', bold],
    ['in bold, the colon outside', LINES.replace(/^([^:]+):/gm, '**$1**:')],
    ['with hyphens', LINES.replace(/^/gm, '- ')],
    ['with bullets', LINES.replace(/^/gm, '• ')],
    ['with numbers', numbered.join('\n')],
    ['with stars, in bold', bold.replace(/^/gm, '* ')],
    ['in a quote', LINES.replace(/^/gm, '> ')],
    ['as headings', LINES.replace(/^([^:]+): /gm, '### $1\n')],
    ['as headings with blank lines', LINES.replace(/^([^:]+): /gm, '\n## $1\n\n')],
    ['in lines of their own', LINES.replace(/^([^:]+): /gm, '$1:\n')],
    ['in a table', `| Field | Value |\n|---|---|\n${LINES.replace(/^([^:]+): (.*)$/gm, '| $1 | $2 |')}`],
    ['in a table that was selected', LINES.replace(/^([^:]+): /gm, '$1\t')],
    ['with dashes in place of colons', LINES.replace(/^([^:]+): /gm, '$1 – ')],
    ['with wide colons', LINES.replace(/^([^:]+): /gm, '$1：')],
    ['with emoji in front', LINES.replace(/^/gm, '🎨 ')],
    ['with an indent', LINES.replace(/^/gm, '    ')],
    ['in capitals', LINES.replace(/^([^:]+):/gm, (name) => name.toUpperCase())],
    ['in small letters', LINES.replace(/^([^:]+):/gm, (name) => name.toLowerCase())],
    ['in brackets', LINES.replace(/^([^:]+):/gm, '[$1]:')],
    ['behind a greeting', `Sure! Here's your prompt:\n\n${LINES}`],
    ['before an offer', `${LINES}\n\nWould you like me to make it darker?`],
    ['with a note below', `${LINES}\nTip: The light is what makes it.`],
    ['with empty lines said to be none', `${LINES}\nMood: none\nStyle: N/A\nColor tone: —\nRealism:`],
  ])('are read %s', (_name, text) => {
    const [only] = said(text);
    const spoken = { ...only, negative: String(only?.negative).replace(',', ';') };
    expect(spoken).toEqual({ ...FISHERMAN, negative: 'text; watermark' });
    expect(unwrap(text)).toMatchObject({ form: 'lines' });
  });

  it.each<[string, Record<string, unknown>]>([
    ['Subject: red fox', { subject: 'red fox' }],
    [
      'Lighting: soft golden light\nFraming: close-up',
      { lighting: 'soft golden light', framing: 'close-up' },
    ],
    ['Subject: fox; Style: watercolor; Mood: calm', { subject: 'fox', style: 'watercolor', mood: 'calm' }],
    ['Subject: fox, Style: watercolor, Mood: calm', { subject: 'fox', style: 'watercolor', mood: 'calm' }],
    ['subject: fox, style: watercolor, mood: calm', { subject: 'fox', style: 'watercolor', mood: 'calm' }],
    ['Subject: fox | Style: watercolor | Mood: calm', { subject: 'fox', style: 'watercolor', mood: 'calm' }],
    [
      'Subject: fox Action: running in the snow Mood: calm',
      { subject: 'fox', action: 'running in the snow', mood: 'calm' },
    ],
    [
      'Subject: an old fisherman mending nets. Setting: a wooden pier at dawn. Style: charcoal drawing. Avoid: boats.',
      {
        subject: 'an old fisherman mending nets',
        setting: 'a wooden pier at dawn',
        style: 'charcoal drawing',
        negative: 'boats',
      },
    ],
    [
      'Subject: an old fisherman. He wears a yellow coat. Setting: a pier.',
      { subject: 'an old fisherman|He wears a yellow coat', setting: 'a pier' },
    ],
    [
      'Design type: minimalist logo\nText: "Brew & Bean"\nStyle: flat, geometric\nLayout: icon above the name\nRestrictions: no gradients, no mockup',
      {
        contentType: 'minimalist logo',
        details: 'the words "Brew & Bean"',
        framing: 'icon above the name',
        style: 'flat|geometric',
        negative: 'gradients, mockup',
      },
    ],
    [
      'SUBJECT: two herons\nMEDIUM: linocut print\nCOLORS: indigo and cream\nEXCLUDE: frame, signature',
      {
        subject: 'two herons',
        contentType: 'linocut print',
        colorTone: 'indigo and cream',
        negative: 'frame, signature',
      },
    ],
    [
      'Subject: fox\nWeather: light snow\nMood: calm',
      { subject: 'fox', details: 'light snow', mood: 'calm' },
    ],
    [
      'Style:\n- clean, bright\n- format 16:9, sharp\n- no text',
      { style: 'clean|bright|sharp', aspectRatio: '16:9', negative: 'text' },
    ],
    [
      'Scene: a street\nSignage: hand-painted\nStyle: film',
      { text: 'a street', details: 'hand-painted signage', style: 'film' },
    ],
    [
      'Setting: a castle\nKnight: silver armor, blue cape\nStyle: ink',
      { setting: 'a castle', details: 'Knight: silver armor, blue cape', style: 'ink' },
    ],
    ['Positive\na red fox\nNegative\ntext', { text: 'a red fox', negative: 'text' }],
    ['SUBJECT\nA fox\n\nSTYLE\nInk\n\nAVOID\ntext', { subject: 'A fox', style: 'Ink', negative: 'text' }],
    ['Midjourney / DALL·E prompt: *"a red fox, ink"*', { text: 'a red fox, ink' }],
    ['Prompt for Midjourney: a red fox, ink', { text: 'a red fox, ink' }],
    [
      '<prompt>a red fox</prompt>\n<negative_prompt>text</negative_prompt>',
      { text: 'a red fox', negative: 'text' },
    ],
    [
      '| Element | Description |\n|---|---|\n| Subject | a fox |\n| Style | ink |\n| Parameters | --ar 3:2 --v 7 --s 150 |',
      { text: '--ar 3:2 --v 7 --s 150', subject: 'a fox', style: 'ink' },
    ],
    [
      '| Component | What it does | Example |\n|---|---|---|\n| Subject | says what is shown | a fox |\n| Light | sets the mood | soft |',
      { subject: 'a fox', lighting: 'soft' },
    ],
    ['Subject: fox\nVibe check: cozy', { subject: 'fox', mood: 'cozy' }],
    [
      'Subject: fox\nDetails:\n- snow on the fur\n- a blue scarf\nMood: calm',
      { subject: 'fox', details: 'snow on the fur|a blue scarf', mood: 'calm' },
    ],
    [
      'Subject: girl\nHair: long, black\nOutfit: red coat',
      { subject: 'girl', details: 'long, black hair|red coat' },
    ],
    [
      'Subject: a paper crane\nBackground: plain grey',
      { subject: 'a paper crane', setting: 'plain grey background' },
    ],
    ['Subject: a crane\nBackground: a misty forest', { subject: 'a crane', setting: 'a misty forest' }],
    [
      'Scene: a pier\nSubject: a crane\nBackground: tall ships',
      { setting: 'a pier|tall ships', subject: 'a crane' },
    ],
    [
      'Subject: fox\nConstraints: keep it legible, no text or logos',
      { subject: 'fox', details: 'keep it legible', negative: 'text, logos' },
    ],
    ['Subject: fox\nText: none', { subject: 'fox', negative: 'text' }],
    ['Subject: fox\nHeadline: Winter Sale', { subject: 'fox', details: 'the headline "Winter Sale"' }],
    ['Subject: fox\nAspect ratio: 16:9 (landscape)', { subject: 'fox', aspectRatio: '16:9' }],
    ['Subject: fox\nOutput size: 1024x1536', { subject: 'fox', aspectRatio: '2:3' }],
    ['Subject: fox\nOrientation: portrait', { subject: 'fox', framing: 'portrait orientation' }],
    ['Subject: fox\nAspect ratio: 0:0', { subject: 'fox', framing: '0:0' }],
    ['Subject: (fox:1.2)\nStyle: ink', { subject: 'fox *1.2', style: 'ink' }],
    [
      'Subject: a woman\nDetails: with long, flowing hair, a tall, dark tower',
      { subject: 'a woman', details: 'with long, flowing hair|a tall, dark tower' },
    ],
    [
      'Subject\nA fox\n\nSetting\nA pier\n\nPose\nAsleep',
      { subject: 'A fox', setting: 'A pier', details: 'Asleep' },
    ],
    [
      'Subject: fox\nOutput: 4:5, high resolution',
      { subject: 'fox', aspectRatio: '4:5', details: 'high resolution' },
    ],
    ['Scene: a bar\nText on sign: "OPEN"', { text: 'a bar', details: 'the words "OPEN"' }],
    ['**Subject**\nA fox\n\n**Style**\nWatercolor', { subject: 'A fox', style: 'Watercolor' }],
    [
      'Element\tDescription\nSubject\tan old man\nStyle\tcharcoal',
      { subject: 'an old man', style: 'charcoal' },
    ],
    [
      'Camera & lens: 85mm\nMain subject: fox\nOverall mood: calm',
      { framing: '85mm lens', subject: 'fox', mood: 'calm' },
    ],
  ])('%j', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });

  it.each<[string, Record<string, unknown>]>([
    ['A red fox in the snow.\nStyle: watercolor', { text: 'A red fox in the snow.', style: 'watercolor' }],
    [
      'A photo of food.\n\nDish: green enchiladas\n\nLighting: soft',
      { text: 'A photo of food.', subject: 'green enchiladas', lighting: 'soft' },
    ],
    [
      'Product photo, studio light. Subject: a pair of red shoes',
      { text: 'Product photo, studio light.', subject: 'a pair of red shoes' },
    ],
    [
      'Dragon: red scales\nKnight: silver armor\nSetting: a castle',
      { text: 'Dragon: red scales\nKnight: silver armor', setting: 'a castle' },
    ],
    ['a fox in snow\nAspect ratio: 16:9', { text: 'a fox in snow', aspectRatio: '16:9' }],
    [
      'A cat in space. Style: cartoon. Mood: happy.',
      { text: 'A cat in space.', style: 'cartoon', mood: 'happy' },
    ],
    [
      'A woman in rain.\nCamera: 85mm\nMust avoid: cars',
      { text: 'A woman in rain.', framing: '85mm lens', negative: 'cars' },
    ],
    [
      'Prompt: castle on a cliff\nNegative: people, text',
      { text: 'castle on a cliff', negative: 'people, text' },
    ],
    ['Prompt: a fox, Negative prompt: dogs', { text: 'a fox', negative: 'dogs' }],
    ['castle, negative prompt: people, cars', { text: 'castle', negative: 'people, cars' }],
    [
      'On a bed, 8K, masterpiece.Negative Prompts: no extra limbs, no text. Aspect Ratio: 3:4.',
      { text: 'On a bed, 8K, masterpiece.', negative: 'extra limbs, text', aspectRatio: '3:4' },
    ],
    [
      'Prompt: A poster.\n\nThe fox wears a hat.\n\nIts eyes are green.',
      { text: 'A poster.\n\nThe fox wears a hat.\n\nIts eyes are green.' },
    ],
    [
      'Subject: fox\nMood: calm\n\nFinal Prompt:\nA calm fox in the snow, ink',
      { text: 'A calm fox in the snow, ink' },
    ],
    [
      'Prompt: a fox in snow\n\nParameters: --ar 16:9 --style raw',
      { text: 'a fox in snow --ar 16:9 --style raw' },
    ],
  ])('beside running words: %j', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });

  it.each<[string, string, Record<string, unknown>]>([
    [
      'German',
      'Motiv: ein Turm; Stil: Aquarell; Licht: Abend; Seitenverhältnis: 3:2; Ohne: Menschen',
      { subject: 'ein Turm', style: 'Aquarell', lighting: 'Abend', aspectRatio: '3:2', negative: 'Menschen' },
    ],
    [
      'German, with more words',
      'Beispiel für einen negativen Prompt: Text\nBeispiel für einen positiven Prompt: ein Turm',
      { text: 'ein Turm', negative: 'Text' },
    ],
    [
      'French, with more words',
      '**Exemple de prompt positif :** `un marin, fond flou`\n\n**Exemple de prompt négatif :** `texte`',
      { text: 'un marin, fond flou', negative: 'texte' },
    ],
    [
      'French, behind the name',
      'Sujet principal : un marin\nAmbiance générale : calme\nStyle artistique : encre',
      { subject: 'un marin', mood: 'calme', style: 'encre' },
    ],
    [
      'Russian, with more words',
      'Основной объект: маяк\nСтиль изображения: тушь',
      { subject: 'маяк', style: 'тушь' },
    ],
    [
      'Chinese, with more words',
      '主要对象：灯塔\n整体风格：水墨画\n画面氛围：宁静',
      { subject: '灯塔', style: '水墨画', mood: '宁静' },
    ],
    [
      'Chinese, in lines of their own',
      '正向提示词\n灯塔\n反向提示词\n文字',
      { text: '灯塔', negative: '文字' },
    ],
    [
      'Japanese, in lines of their own',
      'ポジティブプロンプト\n灯台\nネガティブプロンプト\n文字',
      { text: '灯台', negative: '文字' },
    ],
    [
      'German, in lines of their own',
      'Motiv\nein Turm\nStil\nAquarell',
      { subject: 'ein Turm', style: 'Aquarell' },
    ],
    [
      'Spanish',
      'Sujeto: una anciana\nEstilo: óleo\nFondo: oscuro\nPrompt negativo: texto',
      { subject: 'una anciana', style: 'óleo', setting: 'fondo oscuro', negative: 'texto' },
    ],
    [
      'French',
      'SUJET : un marin\nÉCLAIRAGE : doux\nAMBIANCE : calme\nÀ ÉVITER : texte',
      { subject: 'un marin', lighting: 'doux', mood: 'calme', negative: 'texte' },
    ],
    [
      'Portuguese',
      'Assunto: um gato\nIluminação: suave\nPaleta de cores: azul',
      { subject: 'um gato', lighting: 'suave', colorTone: 'azul' },
    ],
    [
      'Italian',
      'Soggetto: un gatto\nStile: acquerello\nIlluminazione: morbida',
      { subject: 'un gatto', style: 'acquerello', lighting: 'morbida' },
    ],
    [
      'Japanese',
      '被写体：女性\n背景：雨の京都\n構図：ローアングル\nネガティブプロンプト：文字、透かし',
      { subject: '女性', setting: '雨の京都', framing: 'ローアングル', negative: '文字、透かし' },
    ],
    [
      'Chinese',
      '**主体**：灯塔\n**风格**：水墨画\n**光线**：晨雾\n**负面提示词**：文字，人物',
      { subject: '灯塔', style: '水墨画', lighting: '晨雾', negative: '文字，人物' },
    ],
    [
      'Chinese, in one line',
      '主體：燈塔；風格：水墨畫；光線：晨霧',
      { subject: '燈塔', style: '水墨畫', lighting: '晨霧' },
    ],
    ['Chinese, in brackets', '【主体】灯塔\n【风格】水墨画', { subject: '灯塔', style: '水墨画' }],
    [
      'Korean',
      '피사체: 고양이\n스타일: 수채화\n조명: 부드러운 빛',
      { subject: '고양이', style: '수채화', lighting: '부드러운 빛' },
    ],
    [
      'Russian',
      'Объект: маяк\nОсвещение: вечер\nНегативный промпт: текст',
      { subject: 'маяк', lighting: 'вечер', negative: 'текст' },
    ],
    [
      'Arabic',
      'الموضوع: صقر\nالأسلوب: ألوان مائية\nالإضاءة: ضوء ذهبي',
      { subject: 'صقر', style: 'ألوان مائية', lighting: 'ضوء ذهبي' },
    ],
  ])('are read in %s', (_language, text, expected) => {
    expect(said(text)).toEqual([expected]);
  });

  it.each([
    ['Spanish', 'No incluir: texto'],
    ['French', 'Ne pas inclure : texte'],
    ['Italian', 'Non includere: testo'],
    ['Portuguese', 'Não incluir: texto'],
    ['German', 'Nicht darstellen: Text'],
    ['Russian', 'Не показывать: текст'],
    ['Arabic', 'بدون: نص'],
    ['Chinese', '不要出现：文字'],
    ['Japanese', '含めないもの：文字'],
    ['Korean', '포함하지 말 것: 글자'],
  ])('never wish for what is to be left out, in %s', (_language, line) => {
    const [, thing = ''] = /[:：]\s?(.+)$/.exec(line) ?? [];
    expect(said(`Prompt: a fox\n${line}`)).toEqual([{ text: 'a fox', negative: thing }]);
  });

  it.each<[string, string]>([
    ['repeated', 'Option 1\nSubject: fox\nStyle: ink\n\nOption 2\nSubject: wolf\nStyle: oil'],
    ['repeated without a number', 'Subject: fox\nStyle: ink\n\nSubject: wolf\nStyle: oil'],
    ['in the head of a table', '| Subject | Style |\n|---|---|\n| fox | ink |\n| wolf | oil |'],
  ])('tell several prompts, %s', (_name, text) => {
    expect(said(text)).toEqual([
      { subject: 'fox', style: 'ink' },
      { subject: 'wolf', style: 'oil' },
    ]);
  });

  it('lose nothing to names that reach a prototype', () => {
    expect(said('Subject: fox\n__proto__: x y\nconstructor: z')).toEqual([
      { subject: 'fox', details: 'x y|z' },
    ]);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });
});
