import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeRequest } from '../../../../../lib/prompt/assistant/compose-request.ts';
import { targetOrDefault } from '../../../../../lib/prompt/index.ts';
import { unwrap } from '../../../../../lib/prompt/parse/unwrap.ts';
import { anyText } from '../../any-prompt.ts';
import { said } from './said.ts';

const FOX = 'A red fox in the snow at dawn, soft light, oil painting.';

describe('the words around a prompt', () => {
  it.each<[string, string]>([
    ['in quotes', `"${FOX}"`],
    ['in curly quotes', `“${FOX}”`],
    ['in angle quotes', `« ${FOX} »`],
    ['in bold', `**${FOX}**`],
    ['in backticks', `\`${FOX}\``],
    ['in a quote', `> ${FOX}`],
    ['in a fence', `\`\`\`\n${FOX}\n\`\`\``],
    ['in a fence in one line', `Sure! \`\`\`${FOX}\`\`\``],
    ['in a fence between chatter', `Here is one.\n\`\`\`text\n${FOX}\n\`\`\`\nTell me what you think!`],
    ['in a fence that never ends', `Here is one:\n\`\`\`\n${FOX}`],
    ['behind a greeting', `Sure! Here's a prompt for Midjourney:\n\n${FOX}`],
    ['behind a greeting in its line', `Sure! Here's a prompt for Midjourney: ${FOX}`],
    ['behind one word in its line', `Sure! ${FOX}`],
    ['behind one word and a full stop', `Of course. ${FOX}`],
    ['behind one word and a comma', `Okay, ${FOX}`],
    ['behind words that hand it over', `Absolutely, here you go!\n\n${FOX}`],
    ['behind praise and a hint in its line', `Great idea! Try this: ${FOX}`],
    ['behind two greetings', `Absolutely!\n\nHere is a refined version:\n\n${FOX}`],
    ['behind a sentence and a hint', `I'd keep it short. Use this:\n\n${FOX}`],
    ['behind a request for it', `Create an image based on the following description:\n\n${FOX}`],
    ['before a question', `${FOX}\n\nWould you like me to make it darker?`],
    ['before a question in its line', `${FOX} Would you like me to make it darker?`],
    ['with an offer in its line', `Sure! ${FOX} Shall I make it darker?`],
    ['before an explanation', `${FOX}\n\nThis prompt keeps the mood calm.\nLet me know if you want changes.`],
    ['before reasons', `Here's your prompt:\n\n${FOX}\n\n**Why this works:**\n- The fox\n- The paint`],
    ['before a tip', `Certainly!\n\n${FOX}\n\n*Tip: lower the stylize value.*`],
    ['before a remark', `How about this:\n\n"${FOX}"\n\nThe snow gives it a quiet mood.`],
    ['behind its name', `Prompt: ${FOX}`],
    ['behind its name in bold', `**Prompt:**\n${FOX}`],
    ['behind its name in quotes', `Prompt: "${FOX}"`],
    ['below a heading', `### Image prompt\n\n${FOX}`],
    ['below a heading in bold', `Certainly!\n\n**Image prompt**\n\n${FOX}`],
    ['behind what it cannot do', `I can't create images, but here's a prompt you can use:\n\n${FOX}`],
    [
      'behind a refusal',
      `I can't create images of real people. Here's an alternative prompt instead:\n\n> ${FOX}\n\nWould this work for you?`,
    ],
    ['between the buttons of a page', `ChatGPT said:\nHere's a prompt:\n${FOX}\nCopy\nEdit`],
    ['behind a refusal in its line', `I can't help with that, but here's something similar: ${FOX}`],
    ['before changes', `I've refined your prompt:\n\n${FOX}\n\nChanges I made:\n- added snow`],
    ['behind the one it improves', `Your prompt:\n"fox in snow"\n\nImproved prompt:\n"${FOX}"`],
    ['in Spanish', `¡Claro! Aquí tienes un prompt:\n\n${FOX}\n\n¿Quieres que lo ajuste?`],
    ['in French', `Bien sûr ! Voici un prompt :\n\n« ${FOX} »\n\nSouhaitez-vous une autre version ?`],
    ['in German', `Gerne! Hier ist dein Prompt:\n\n${FOX}\n\nMöchtest du noch etwas ändern?`],
    ['in Portuguese', `Claro! Aqui está o prompt:\n\n${FOX}\n\nQuer que eu faça outra versão?`],
    ['in Italian', `Certo! Ecco il prompt:\n\n${FOX}\n\nVuoi un'altra versione?`],
    [
      'in Japanese',
      `もちろんです！以下のプロンプトをお使いください：\n\n${FOX}\n\n他にご希望があればお知らせください。`,
    ],
    ['in Chinese', `当然可以！以下是提示词：\n\n${FOX}\n\n如果你需要调整，请告诉我。`],
    ['in Russian', `Конечно! Вот промпт:\n\n${FOX}\n\nХотите другой вариант?`],
    ['in Korean', `물론입니다! 다음은 프롬프트입니다:\n\n${FOX}\n\n원하시면 수정해 드릴게요.`],
    [
      'in Chinese, thanked for',
      `好的，以下是为您生成的提示词：\n\n${FOX}\n\n如需调整请告诉我，祝您创作愉快！`,
    ],
    [
      'in Japanese, explained',
      `画像を分析しました。以下のプロンプトをお使いください：\n\n${FOX}\n\nこのプロンプトは光を重視しています。`,
    ],
    [
      'in Japanese, named first',
      `ご依頼のプロンプトはこちらです。\n\n${FOX}\n\n気に入っていただければ幸いです。`,
    ],
    ['in Korean, offered', `네, 요청하신 프롬프트입니다:\n\n${FOX}\n\n수정이 필요하시면 말씀해 주세요!`],
    ['in Russian, wished luck', `Готово! Вот ваш промпт:\n\n${FOX}\n\nУдачи в творчестве!`],
    [
      'in German, asked back',
      `Natürlich, hier ist der Prompt:\n\n${FOX}\n\nSag mir gerne, ob ich noch etwas anpassen soll!`,
    ],
    ['in Spanish, allowed for', `Este es el prompt:\n\n${FOX}\n\nPuedes añadir más detalles si lo deseas.`],
    ['in Portuguese, in short', `Perfeito! Segue o prompt:\n\n${FOX}\n\nQualquer ajuste, é só me avisar!`],
    ['in Arabic', `بالتأكيد! إليك البرومبت:\n\n${FOX}\n\nآمل أن يعجبك.`],
    ['in nested marks', `**\`${FOX}\`**`],
    ['in slanted quotes', `*"${FOX}"*`],
    ['in an element', `<image_prompt>\n${FOX}\n</image_prompt>`],
    [
      'below what failed',
      `Image generation needs a KEY.\n\nHere is a prompt you can use in Midjourney:\n\n${FOX}`,
    ],
    ['below what was done', `✨ Prompt generated!\n\n${FOX}\n\n📋 Copy`],
    ['above what was done', `${FOX}\n\n*(Saved to drafts)*`],
    [
      'above what was done, and a question in quotes',
      `${FOX}\n\n> "Your prompt is ready! Would you like me to generate the image now?"`,
    ],
    ['above who made it', `${FOX}\n\nGenerated using Midjourney v6.1`],
    ['above a hint with a picture', `🎨 Here's your enhanced prompt:\n\n${FOX}\n\n💡 Tip: add fog.`],
    ['behind a hint to copy', `You can copy and paste this into Midjourney:\n\n${FOX}`],
    [
      'behind our own request',
      `${composeRequest({ subject: { text: 'x' } }, targetOrDefault('any'))}\n${FOX}`,
    ],
  ])('are cut off %s', (_name, text) => {
    expect(said(text)).toEqual([{ text: FOX }]);
  });

  it('cuts off the request that was sent', () => {
    expect(said(`Write a fox for me.\n${FOX}`, 'Write a fox for me.')).toEqual([{ text: FOX }]);
  });

  it.each<[string, Record<string, unknown>]>([
    [
      `**Prompt:**\n\`\`\`\n${FOX}\n\`\`\`\n**Negative prompt:**\n\`\`\`\nblurry, text\n\`\`\`\n**Aspect ratio:** 16:9`,
      { text: FOX, negative: 'blurry, text', aspectRatio: '16:9' },
    ],
    [
      `Here is a prompt:\n\n**Prompt:** ${FOX}\n\n**Negative prompt:** blurry\n\n**Settings:**\n- Steps: 30\n- Size: 832x1216\n\nLet me know if you want changes!`,
      { text: FOX, negative: 'blurry', aspectRatio: '13:19' },
    ],
    [
      'Sure! Here is one:\n\n```\n/imagine prompt: a clockwork owl --ar 2:3\n```\n\nWant another version?',
      { text: 'a clockwork owl --ar 2:3', syntax: 'midjourney' },
    ],
    [
      'Try this prompt: "A red fox, oil painting" and tell me how it goes.',
      { text: 'A red fox, oil painting' },
    ],
    [`## A Foxy Morning\n\n${FOX}`, { title: 'A Foxy Morning', text: FOX }],
    [
      'A cat astronaut\n- floating in space\n- orange and teal',
      { text: 'A cat astronaut, floating in space, orange and teal' },
    ],
    [
      `**Post Generated!**\n\n**Caption:**\nSlow mornings #coffee\n\n**Image Idea:**\n> ${FOX}\n\n*(Saved)*\n\nWould you like another?`,
      { title: 'Slow mornings #coffee', text: FOX },
    ],
    ['- red fox\n- oil painting\n- soft light', { text: 'red fox, oil painting, soft light' }],
    ['Create a poster with:\n- a fox\n- a moon', { text: 'Create a poster with a fox, a moon' }],
    [
      'Edit this photo:\n1. Remove the background\n2. Make the sky blue',
      { text: 'Edit this photo: Remove the background. Make the sky blue.' },
    ],
    [
      'A chart of bees\nSTYLE RULES\n- sketch lines\n- no text, no 3D\n- Canvas format: landscape 16:9',
      { text: 'A chart of bees, sketch lines', negative: 'text, 3D', aspectRatio: '16:9' },
    ],
  ])('keeps what is said beside them: %j', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });
});

describe('several prompts', () => {
  const both = [{ text: 'A fox in the snow at dawn' }, { text: 'A wolf on a hill at night' }];
  const titled = [
    { title: 'Misty Dawn', text: 'A fox in the snow at dawn' },
    { title: 'Full Moon', text: 'A wolf on a hill at night' },
  ];
  it.each<[string, string, typeof both]>([
    ['numbers', '1. A fox in the snow at dawn\n2. A wolf on a hill at night', both],
    ['numbers in brackets', '1) A fox in the snow at dawn\n2) A wolf on a hill at night', both],
    [
      'a greeting and a question',
      'Here are two:\n\n1. A fox in the snow at dawn\n\n2. A wolf on a hill at night\n\nWhich one do you like?',
      both,
    ],
    [
      'a remark behind the last',
      'Here are two prompts:\n\n1. A fox in the snow at dawn\n\n2. A wolf on a hill at night\n\nTest them well!',
      both,
    ],
    ['options', '**Option A:** A fox in the snow at dawn\n**Option B:** A wolf on a hill at night', both],
    [
      'headings',
      '## Prompt 1\n\nA fox in the snow at dawn\n\n## Prompt 2\n\nA wolf on a hill at night',
      both,
    ],
    [
      'names in their lines',
      'Prompt 1: A fox in the snow at dawn\nPrompt 2: A wolf on a hill at night',
      both,
    ],
    ['fences', '```\nA fox in the snow at dawn\n```\nor\n```\nA wolf on a hill at night\n```', both],
    [
      'a list that has lost its numbers',
      'Here are two prompts:\nA fox in the snow at dawn\nA wolf on a hill at night\nWhich do you like?',
      both,
    ],
    [
      'commands',
      'Here are two:\n1. /imagine prompt: A fox in the snow at dawn\n2. /imagine prompt: A wolf on a hill at night',
      both.map((one) => ({ ...one, syntax: 'midjourney' })),
    ],
    [
      'commands in paragraphs',
      '/imagine prompt: A fox in the snow at dawn\n\n\n/imagine prompt: A wolf on a hill at night',
      both.map((one) => ({ ...one, syntax: 'midjourney' })),
    ],
    [
      'titled commands',
      'Here you go!\n\n**Option 1: Misty Dawn**\n/imagine prompt: A fox in the snow at dawn\n\n**Option 2: Full Moon**\n/imagine prompt: A wolf on a hill at night',
      titled.map((one) => ({ ...one, syntax: 'midjourney' })),
    ],
    [
      'names of languages',
      '**English:** A fox in the snow at dawn\n\n**中文:** A wolf on a hill at night',
      both,
    ],
    ['Chinese numbers', '版本一：A fox in the snow at dawn\n版本二：A wolf on a hill at night', both],
    [
      'headings and what is said to them',
      '**Scene 1**\nImage prompt: A fox in the snow at dawn\nVoiceover: It was cold.\n\n**Scene 2**\nImage prompt: A wolf on a hill at night',
      both,
    ],
    [
      'titles in bold',
      '1. **Misty Dawn:** A fox in the snow at dawn\n2. **Full Moon:** A wolf on a hill at night',
      titled,
    ],
    [
      'titles and dashes',
      '1. **Misty Dawn** – A fox in the snow at dawn\n2. **Full Moon** – A wolf on a hill at night',
      titled,
    ],
    [
      'titles in their own lines',
      '1. Misty Dawn\nA fox in the snow at dawn\n\n2. Full Moon\nA wolf on a hill at night',
      titled,
    ],
    [
      'titled paragraphs',
      'Here are two options:\n\n**Misty Dawn:** A fox in the snow at dawn\n\n**Full Moon:** A wolf on a hill at night',
      titled,
    ],
    [
      'titled versions',
      '## Version 1: Misty Dawn\nA fox in the snow at dawn\n\n## Version 2: Full Moon\nA wolf on a hill at night',
      titled,
    ],
    [
      'titles by name',
      'Title: Misty Dawn\nPrompt: A fox in the snow at dawn\n\nTitle: Full Moon\nPrompt: A wolf on a hill at night',
      titled,
    ],
    [
      'titles above fences',
      '**Misty Dawn**\n```\nA fox in the snow at dawn\n```\n**Full Moon**\n```\nA wolf on a hill at night\n```',
      titled,
    ],
    [
      'a table whose first head is empty',
      '| | Prompt |\n|---|---|\n| Misty Dawn | A fox in the snow at dawn |\n| Full Moon | A wolf on a hill at night |',
      titled,
    ],
    [
      'a table',
      '| # | Title | Prompt |\n|---|---|---|\n| 1 | Misty Dawn | A fox in the snow at dawn |\n| 2 | Full Moon | A wolf on a hill at night |',
      titled,
    ],
  ])('are told with %s', (_name, text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('an answer without a prompt', () => {
  it.each<[string, string]>([
    ["I'm sorry, but I can't help with that request.", "I'm sorry, but I can't help with that request."],
    ['Sorry, I can’t assist with that. It goes against our policies.', "Sorry, I can't assist with that."],
    [
      'I cannot create a prompt in the style of a living artist.\n\nI can suggest something else.',
      'I cannot create a prompt in the style of a living artist.',
    ],
    [
      'As an AI language model, I am not able to write this.',
      'As an AI language model, I am not able to write this.',
    ],
    ['Unfortunately, this is against the rules!', 'Unfortunately, this is against the rules!'],
    ['ChatGPT said:\nI won’t write that one.', "I won't write that one."],
    ['Es tut mir leid, dabei kann ich nicht helfen.', 'Es tut mir leid, dabei kann ich nicht helfen.'],
    ['Lo siento, no puedo ayudar con eso.', 'Lo siento, no puedo ayudar con eso.'],
    ['申し訳ありませんが、お手伝いできません。', '申し訳ありませんが、お手伝いできません。'],
  ])('is a refusal: %s', (text, first) => {
    expect(unwrap(text)).toEqual({ kind: 'refused', said: first });
  });

  it.each([
    'What subject would you like to see?',
    'Sure! Which style do you want me to use?',
    'Could you tell me more about the picture?\n\nWhat mood do you want?',
  ])('is a question: %s', (text) => {
    expect(unwrap(text).kind).toBe('question');
  });

  it.each(['', '   \n\t\u00a0', '---\n***\n…', '\u0000\u0000', '```\n```', 'Sure!', 'Copy code', '{}'])(
    'holds nothing: %j',
    (text) => {
      expect(unwrap(text)).toEqual({ kind: 'nothing' });
    },
  );

  it('is more than an answer', () => {
    expect(unwrap('word '.repeat(10_000))).toEqual({ kind: 'too-long' });
    expect(unwrap('x'.repeat(1_000_000))).toEqual({ kind: 'too-long' });
  });
});

/** What answers are made of, in any order. */
const piece = fc.oneof(
  fc.constantFrom(
    'Subject:',
    '**Style:**',
    'Negative prompt:',
    'Prompt:',
    'Steps: 20, Seed: 1, Size: 2x2',
    '- ',
    '1. ',
    '### ',
    '> ',
    '**',
    'Option 1: ',
  ),
  fc.constantFrom(
    '\n',
    '\n\n',
    '```',
    '|',
    '\t',
    '; ',
    ', ',
    ': ',
    '—',
    '{',
    '}',
    '[',
    '"',
    '“',
    ' ### ',
    ' --neg ',
    ' - <@123456> (fast)',
  ),
  fc.constantFrom(
    'Sure!',
    'Here are three prompts:',
    "I'm sorry, I can't.",
    'Would you like more?',
    'Copy code',
    'none',
    '/imagine prompt: ',
  ),
  anyText,
);

describe('whatever an answer holds', () => {
  it('never throws, and gives prompts that say something', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const read = unwrap(pieces.join(''));
        if (read.kind === 'prompts')
          for (const told of read.told) expect(Object.keys(told).length).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    'Subject: fox\n',
    'Subject: fox ',
    'Subject: fox; Style: ink; ',
    'Details: (a, ',
    '主体：',
    'a: ',
    '{',
    '"',
    '> a\n',
    '**',
    '- a\n',
    '```\n',
    '1. a fox in the snow\n',
    ' \t',
    '\n',
    '| a | b |\n',
    'Would you like? ',
    'Sure!\n',
    'Sure! ',
    'Steps: 20, ',
    'negative prompt: ',
    '###',
    ' --neg a',
    ' -s 30',
    '**x** - @s (fast)\n',
    'no text, ',
    'a,',
    '、',
    'Title: x\nPrompt: a b c d\n',
  ])('takes time that grows with the length: %j', (unit) => {
    for (const length of [399_000, 32_000]) {
      const words = unit.repeat(Math.floor(length / unit.length));
      const start = performance.now();
      unwrap(words);
      unwrap(`Prompt: ${words.slice(0, length - 200)}\n\nWant more?`);
      expect(performance.now() - start).toBeLessThan(5000);
    }
  });
});
