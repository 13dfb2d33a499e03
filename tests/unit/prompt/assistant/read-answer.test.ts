import { describe, expect, it } from 'vitest';
import { composeRequest, readAnswer } from '../../../../lib/prompt/assistant/index.ts';
import { FIELDS, type Prompt, phrasesOf, targetOrDefault } from '../../../../lib/prompt/index.ts';

/** What a prompt holds, field by field, several values with a bar between them. */
function says(prompt: Prompt | undefined): Record<string, string> {
  if (!prompt) return {};
  const held = FIELDS.map(({ key }) => [
    key,
    phrasesOf(prompt, key)
      .map(({ text }) => text)
      .join('|'),
  ]);
  return Object.fromEntries(held.filter(([, text]) => text !== ''));
}

function choicesOf(text: string): Record<string, string>[] {
  const answer = readAnswer(text);
  return answer.kind === 'prompts' ? answer.choices.map(({ prompt }) => says(prompt)) : [];
}

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
  exclude: 'text|watermark',
};
const PARAGRAPH =
  'A close-up photograph of an elderly fisherman mending a net on a wooden pier at dawn, soft golden light.';
const READ = {
  contentType: 'photograph',
  subject: 'an elderly fisherman',
  action: 'mending a net',
  setting: 'on a wooden pier at dawn',
  lighting: 'soft golden light',
  framing: 'close-up',
};
const bold = LINES.replace(/^([^:]+):/gm, '**$1:**');

describe('an answer in the form that was asked for', () => {
  it.each<[string, string]>([
    ['as it is', LINES],
    ['in a fence', `\`\`\`\n${LINES}\n\`\`\``],
    ['in a fence with a language', `\`\`\`text\n${LINES}\n\`\`\``],
    ['with the page its buttons and language label', `text\nCopy code\n${LINES}\n`],
    ['with the heading for screen readers', `ChatGPT said:\n${LINES}\nCopy`],
    ['with Windows line ends', LINES.replaceAll('\n', '\r\n')],
    ['with blank lines between', LINES.replaceAll('\n', '\n\n')],
    ['without line ends', LINES.replaceAll('\n', ' ')],
    ['without line ends, bold', bold.replaceAll('\n', ' ')],
    ['with non-breaking spaces', LINES.replaceAll(' ', '\u00a0')],
    ['with names in bold', bold],
    ['with names in bold, the colon outside', LINES.replace(/^([^:]+):/gm, '**$1**:')],
    ['as a list of hyphens', LINES.replace(/^/gm, '- ')],
    ['as a list of bullets', LINES.replace(/^/gm, '• ')],
    [
      'as a numbered list',
      LINES.split('\n')
        .map((line, at) => `${at + 1}. ${line}`)
        .join('\n'),
    ],
    ['as a list in bold', bold.replace(/^/gm, '* ')],
    ['in a quote', LINES.replace(/^/gm, '> ')],
    ['with headings', LINES.replace(/^([^:]+): /gm, '### $1\n')],
    ['with headings and blank lines', LINES.replace(/^([^:]+): /gm, '\n## $1\n\n')],
    ['with names in lines of their own', LINES.replace(/^([^:]+): /gm, '$1:\n')],
    ['as a table', `| Field | Value |\n|---|---|\n${LINES.replace(/^([^:]+): (.*)$/gm, '| $1 | $2 |')}`],
    ['as a table that was selected', LINES.replace(/^([^:]+): /gm, '$1\t')],
    ['with dashes in place of colons', LINES.replace(/^([^:]+): /gm, '$1 – ')],
    ['with wide colons', LINES.replace(/^([^:]+): /gm, '$1：')],
    ['with values in quotes', LINES.replace(/^([^:]+): (.*)$/gm, '$1: “$2”')],
    ['with commas between values', LINES.replaceAll(';', ',')],
    ['with emoji before the names', LINES.replace(/^/gm, '🎨 ')],
    ['with an indent', LINES.replace(/^/gm, '    ')],
    ['in capitals', LINES.replace(/^([^:]+):/gm, (name) => name.toUpperCase())],
    ['behind a greeting', `Sure! Here's your prompt:\n\n${LINES}`],
    ['before an offer', `${LINES}\n\nWould you like me to make it darker?`],
    ['before an offer, without line ends', `${LINES.replaceAll('\n', ' ')} Would you like a darker one?`],
    ['with the combined prompt below', `${LINES}\n\nPrompt: ${PARAGRAPH}`],
    ['with a note below', `${LINES}\nNote: The light is what makes it.`],
    ['with empty lines said to be none', `${LINES}\nMood: none\nStyle: N/A\nColor tone: —\nRealism:`],
    [
      'behind our own request',
      `${composeRequest({ subject: { text: 'x' } }, targetOrDefault('any'))}\n${LINES}`,
    ],
  ])('is read %s', (_name, text) => {
    expect(choicesOf(text)).toEqual([FISHERMAN]);
    expect(readAnswer(text)).toMatchObject({ form: 'lines' });
  });

  it.each<[string, string, Record<string, string>]>([
    [
      'half of it',
      'Lighting: soft golden light\nFraming: close-up',
      { lighting: 'soft golden light', framing: 'close-up' },
    ],
    ['one line of it', 'Subject: red fox', { subject: 'red fox' }],
    [
      'lists below the names',
      'Subject: fox\nDetails:\n- snow on the fur\n- a blue scarf\nMood: calm',
      { subject: 'fox', details: 'snow on the fur|a blue scarf', mood: 'calm' },
    ],
    [
      'names of its own',
      'Medium: oil painting\nMain subject: fox\nEnvironment: snowy forest\nColor palette: muted blues\nAtmosphere: calm\nCamera angle: low angle\nNegative prompt: no text, no people',
      {
        contentType: 'oil painting',
        subject: 'fox',
        setting: 'snowy forest',
        colorTone: 'muted blues',
        mood: 'calm',
        framing: 'low angle',
        exclude: 'text|people',
      },
    ],
    [
      'a name that we do not have',
      'Subject: fox\nWeather: light snow\nMood: calm',
      { subject: 'fox', details: 'light snow', mood: 'calm' },
    ],
    [
      'a name for several fields',
      'Content type: photograph\nDescription: an elderly fisherman mending a net on a wooden pier\nLighting: soft light',
      {
        contentType: 'photograph',
        subject: 'an elderly fisherman',
        action: 'mending a net',
        setting: 'on a wooden pier',
        lighting: 'soft light',
      },
    ],
    [
      'the subject before the first name',
      'A red fox sleeping in the snow.\nStyle: watercolor\nLighting: soft light',
      {
        subject: 'a red fox',
        action: 'sleeping',
        setting: 'in the snow',
        style: 'watercolor',
        lighting: 'soft light',
      },
    ],
    [
      'a ratio with words',
      'Subject: fox\nAspect ratio: 16:9 (landscape)',
      { subject: 'fox', aspectRatio: '16:9' },
    ],
    [
      'a ratio without numbers',
      'Subject: fox\nAspect ratio: landscape',
      { subject: 'fox', details: 'landscape' },
    ],
    ['an impossible ratio', 'Subject: fox\nAspect ratio: 0:0', { subject: 'fox', details: '0:0' }],
  ])('is read with %s', (_name, text, expected) => {
    expect(choicesOf(text)).toEqual([expected]);
  });

  it('is read several times over', () => {
    const text =
      'Option 1\nContent type: photograph\nSubject: fox\n\nOption 2\nContent type: painting\nSubject: wolf';
    expect(choicesOf(text)).toEqual([
      { contentType: 'photograph', subject: 'fox' },
      { contentType: 'painting', subject: 'wolf' },
    ]);
  });
});

describe('an answer in JSON', () => {
  it.each<[string, string, Record<string, string>]>([
    [
      'our own form',
      '{"subject":{"text":"fox","weight":1.2},"details":[{"text":"snow"}],"aspectRatio":"3:2"}',
      { subject: 'fox', details: 'snow', aspectRatio: '3:2' },
    ],
    [
      'plain texts',
      '{"subject":"fox","lighting":["soft light","rim light"]}',
      { subject: 'fox', lighting: 'soft light|rim light' },
    ],
    [
      'the names of the form',
      '{"Content type":"photograph","Subject":"fox","Color tone":"muted colors"}',
      { contentType: 'photograph', subject: 'fox', colorTone: 'muted colors' },
    ],
    [
      'other spellings',
      '{"content_type":"photograph","subject":"fox","negative_prompt":"text, people"}',
      { contentType: 'photograph', subject: 'fox', exclude: 'text|people' },
    ],
    [
      'in a fence, with chatter',
      'Here you go:\n```json\n{"subject": "fox"}\n```\nEnjoy!',
      { subject: 'fox' },
    ],
    [
      'with the label of its language',
      'json\nCopy code\n{\n  "subject": "fox",\n  "mood": "calm"\n}',
      { subject: 'fox', mood: 'calm' },
    ],
    ['curly quotes', '{“subject”: “fox”, “mood”: “calm”}', { subject: 'fox', mood: 'calm' }],
    ['a comma too many', '{"subject": "fox", "mood": "calm",}', { subject: 'fox', mood: 'calm' }],
    [
      'broken off',
      '{"subject": "fox", "lighting": ["soft light"], "mood": "ca',
      { subject: 'fox', lighting: 'soft light' },
    ],
    [
      'fields within components',
      '{"description": {"subject": "fox", "setting": "in snow"}, "style": {"mood": "calm"}}',
      { subject: 'fox', setting: 'in snow', mood: 'calm' },
    ],
    ['a list of one', '[{"subject": "fox"}]', { subject: 'fox' }],
    [
      'only the prompt as a whole',
      '{"prompt": "a red fox sleeping in the snow"}',
      { subject: 'a red fox', action: 'sleeping', setting: 'in the snow' },
    ],
    ['a brace before it', 'Use {curly} ones: {"subject": "fox"}', { subject: 'fox' }],
    [
      'keys that reach a prototype',
      '{"__proto__": {"polluted": "yes"}, "constructor": "x", "subject": "fox"}',
      { subject: 'fox' },
    ],
  ])('is read: %s', (_name, text, expected) => {
    expect(choicesOf(text)).toEqual([expected]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('offers each of several', () => {
    expect(choicesOf('{"subject":"fox"}\n{"subject":"wolf"}')).toEqual([
      { subject: 'fox' },
      { subject: 'wolf' },
    ]);
  });
});

describe('an answer in free text', () => {
  it.each<[string, string]>([
    ['a plain paragraph', PARAGRAPH],
    ['in quotes', `"${PARAGRAPH}"`],
    ['in curly quotes', `“${PARAGRAPH}”`],
    ['in bold', `**${PARAGRAPH}**`],
    ['in a fence', `\`\`\`\n${PARAGRAPH}\n\`\`\``],
    ['in a fence between chatter', `Here is one.\n\`\`\`text\n${PARAGRAPH}\n\`\`\`\nTell me what you think!`],
    ['in a quote', `> ${PARAGRAPH}`],
    ['behind a greeting', `Sure! Here's a prompt for Midjourney:\n\n${PARAGRAPH}`],
    ['behind one word in its line', `Sure! ${PARAGRAPH}`],
    ['behind one word and a full stop', `Of course. ${PARAGRAPH}`],
    ['behind one word and a comma', `Okay, ${PARAGRAPH}`],
    ['behind words that hand it over', `Absolutely, here you go!\n\n${PARAGRAPH}`],
    ['behind praise and a hint in its line', `Great idea! Try this: ${PARAGRAPH}`],
    ['behind one word and a hint in its line', `Sure! Try this: ${PARAGRAPH}`],
    ['with an offer in its line', `Sure! ${PARAGRAPH} Shall I make it darker?`],
    ['behind a greeting in its line', `Sure! Here's a prompt for Midjourney: ${PARAGRAPH}`],
    ['behind two greetings', `Absolutely!\n\nHere is a refined version:\n\n${PARAGRAPH}`],
    ['before a question', `${PARAGRAPH}\n\nWould you like me to make it darker?`],
    ['before a question in its line', `${PARAGRAPH} Would you like me to make it darker?`],
    [
      'before an explanation',
      `${PARAGRAPH}\n\nThis prompt keeps the mood calm.\nLet me know if you want changes.`,
    ],
    ['behind its name', `Prompt: ${PARAGRAPH}`],
    ['behind its name in bold', `**Prompt:**\n${PARAGRAPH}`],
    ['below a heading', `### Image prompt\n\n${PARAGRAPH}`],
    ['with the command of Midjourney', `/imagine prompt: ${PARAGRAPH}`],
    ['behind what it cannot do', `I can't create images, but here's a prompt you can use:\n\n${PARAGRAPH}`],
  ])('is read as it is: %s', (_name, text) => {
    expect(choicesOf(text)).toEqual([READ]);
  });

  it.each<[string, Record<string, string>]>([
    ['Great wave, woodblock print', { subject: 'Great wave', contentType: 'woodblock print' }],
    ['Perfect storm', { subject: 'Perfect storm' }],
    ['Enjoy the silence, album cover', { subject: 'Enjoy the silence', contentType: 'album cover' }],
    ['Sorry cat, watercolor', { subject: 'Sorry cat', contentType: 'watercolor' }],
    ['Good luck charm', { subject: 'Good luck charm' }],
    ['Notes of music', { subject: 'Notes of music' }],
  ])('takes no word of a prompt for chatter: %s', (text, expected) => {
    expect(choicesOf(text)).toEqual([expected]);
  });

  it.each<[string, string, Record<string, string>]>([
    [
      'names above their words',
      'Prompt\nA red fox, oil painting\n\nNegative prompt\ntext, watermark',
      { contentType: 'oil painting', subject: 'a red fox', exclude: 'text|watermark' },
    ],
    [
      'its exclusions by name',
      '**Prompt:** A red fox, oil painting\n**Negative prompt:** text, watermark\n**Aspect ratio:** 16:9',
      { contentType: 'oil painting', subject: 'a red fox', exclude: 'text|watermark', aspectRatio: '16:9' },
    ],
    [
      'flags of Midjourney',
      '/imagine prompt: a red fox, oil painting --ar 16:9 --no text',
      { contentType: 'oil painting', subject: 'a red fox', exclude: 'text', aspectRatio: '16:9' },
    ],
    [
      'bullets',
      '- red fox\n- oil painting\n- soft light',
      { contentType: 'oil painting', subject: 'red fox', lighting: 'soft light' },
    ],
    [
      'quotes in a sentence',
      'Try this prompt: "A red fox, oil painting" and tell me how it goes.',
      { contentType: 'oil painting', subject: 'a red fox' },
    ],
    [
      'a lead of its own',
      'You could use:\n\n"A red fox, oil painting"',
      { contentType: 'oil painting', subject: 'a red fox' },
    ],
    [
      'reasons behind it',
      "Here's your prompt:\n\nA red fox, oil painting.\n\nKey elements:\n- The fox\n- The paint",
      { contentType: 'oil painting', subject: 'a red fox' },
    ],
    [
      'a greeting in another language',
      'Natürlich! Hier ist ein Prompt:\n\nA red fox, oil painting',
      { contentType: 'oil painting', subject: 'a red fox' },
    ],
  ])('is read with %s', (_name, text, expected) => {
    expect(choicesOf(text)).toEqual([expected]);
  });

  const both = [
    { subject: 'a fox', setting: 'in the snow at dawn' },
    { subject: 'a wolf', setting: 'on a hill at night' },
  ];
  it.each<[string, string]>([
    ['numbers', '1. A fox in the snow at dawn\n2. A wolf on a hill at night'],
    ['numbers in brackets', '1) A fox in the snow at dawn\n2) A wolf on a hill at night'],
    [
      'a greeting and a question',
      'Here are two:\n\n1. A fox in the snow at dawn\n\n2. A wolf on a hill at night\n\nWhich one do you like?',
    ],
    [
      'titles in bold',
      '1. **Misty Dawn:** A fox in the snow at dawn\n2. **Full Moon:** A wolf on a hill at night',
    ],
    [
      'titles and dashes',
      '1. **Misty Dawn** – A fox in the snow at dawn\n2. **Full Moon** – A wolf on a hill at night',
    ],
    [
      'titles in their own lines',
      '1. Misty Dawn\nA fox in the snow at dawn\n\n2. Full Moon\nA wolf on a hill at night',
    ],
    ['options', '**Option A:** A fox in the snow at dawn\n**Option B:** A wolf on a hill at night'],
    ['headings', '## Prompt 1\n\nA fox in the snow at dawn\n\n## Prompt 2\n\nA wolf on a hill at night'],
    ['fences', '```\nA fox in the snow at dawn\n```\nor\n```\nA wolf on a hill at night\n```'],
    [
      'a list that has lost its numbers',
      'Here are two prompts:\nA fox in the snow at dawn\nA wolf on a hill at night\nWhich do you like?',
    ],
  ])('offers each of several: %s', (_name, text) => {
    expect(choicesOf(text)).toEqual(both);
  });

  it('calls each by its title, or by its words', () => {
    const answer = readAnswer('1. **Misty Dawn:** A fox in the snow\n2. A wolf on a hill at night');
    expect(answer).toMatchObject({
      choices: [{ said: 'Misty Dawn' }, { said: 'A wolf on a hill at night' }],
    });
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
  ])('is a refusal: %s', (text, said) => {
    expect(readAnswer(text)).toEqual({ kind: 'refused', said });
  });

  it.each([
    'What subject would you like to see?',
    'Sure! Which style do you want me to use?',
    'Could you tell me more about the picture?\n\nWhat mood do you want?',
  ])('is a question: %s', (text) => {
    expect(readAnswer(text).kind).toBe('question');
  });

  it.each([
    '',
    '   \n\t\u00a0',
    '---\n***\n…',
    '\u0000\u0000',
    '```\n```',
    '🎨✨',
    'Sure!',
    'Copy code',
    '{}',
    '{"x": 1}',
  ])('holds nothing: %j', (text) => {
    expect(readAnswer(text)).toEqual({ kind: 'nothing' });
  });

  it('is more than an answer', () => {
    expect(readAnswer('word '.repeat(10_000))).toEqual({ kind: 'too-long' });
    expect(readAnswer('x'.repeat(1_000_000))).toEqual({ kind: 'too-long' });
  });
});
