import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unwrap } from '../../../../../lib/prompt/parse/unwrap.ts';
import { said } from './said.ts';

describe('a prompt with nothing around it', () => {
  it.each([
    'Great wave off Kanagawa',
    'Image created in watercolor, a fox\nsoft light',
    'The prompt is complete chaos, surreal',
    'Saved by the bell, 90s sitcom poster',
    'Picture this: a lone astronaut on Mars.\n\nYou can see two moons.',
    'A man on a bench.\n\nHere\'s a sign above him: "KEEP OUT"',
    'Erstelle ein Bild von einem Fuchs.\n\nIch möchte, dass er dich ansieht.',
    '一个女孩对你微笑\n\n背景是写着祝你生日快乐的横幅',
    'Light\nSnow\nForest',
    'Positive vibes\nsunset beach\nNegative space\nminimal',
    'Long shot: a man walks\nClose-up: his face',
    'Great wave, woodblock print',
    'Sure-footed goat',
    'Sure, Jan meme redraw',
    'Perfect storm',
    'Perfect. A haiku in ink',
    'Certainly a cat',
    'Okay hand gesture, 3D emoji',
    'Yes, chef! poster in retro style',
    'Yes! We can do it! propaganda poster',
    'Thanks! greeting card lettering',
    'Enjoy the silence, album cover',
    'Good luck charm',
    'Notes of music',
    'Note to self: sticky note on a fridge',
    'Here comes the sun, psychedelic poster',
    'Here is a picture of a fox in snow',
    'How about them apples, still life',
    'Try this at home, warning poster',
    'Something like Van Gogh, sunflowers',
    'Below is the sea, above is the sky',
    'Claro de luna, piano, ilustración',
    'Certo giorno a Roma, acquerello',
    'Hier ist ein Hund im Park',
    'Voici une rose',
    'はい、チーズと言う家族写真',
    '好的猫咪，水彩画',
    '当然的胜利，海报',
    'Sorry cat, watercolor',
    'Sorry for your loss, floral card',
    'Sorry, not sorry t-shirt design',
    "I can't sleep, lo-fi illustration of a girl in bed",
    'Unfortunately yours, romance book cover',
    'Question mark sculpture?',
    "What does the fox say? children's book cover",
    'Who are you? graffiti on a brick wall',
    'Do androids dream of electric sheep? book cover',
    'Would a dragon fit in a teacup? whimsical illustration',
    'Can you make a picture of a cat?',
    'Could you draw me a fox in the snow?',
    'Please generate a picture of a cat, thanks!',
    'Keep the face unchanged. Change the jacket to dark green leather.',
    'Turn the photo into an anime. Style: Ghibli.',
    'Make it darker.\nFeel free to add details.',
    'A fox in the snow.\nNote: no text in the image',
    'Remove the background\nMake the sky blue',
    'Image 1 is the person. Image 2 is the dress. Put the dress on the person.',
    'Image 1: the person\nImage 2: the dress\nPut the dress on the person',
    'Panel 1: a man wakes up. Panel 2: he drinks coffee.',
  ])('is no chatter: %j', (text) => {
    expect(unwrap(text)).toEqual({ kind: 'prompts', form: 'text', told: [{ text }] });
  });

  it.each([
    'Ratio of light and dark',
    'a portrait: of a man, light: soft',
    'a fox, style: ink, mood: calm',
    "Poster design: 'Dragon's Lament' title at top, a dragon coiled around a ruined tower",
    'Signage: wooden tavern sign reading ...',
    'Title: untitled, abstract painting with red squares',
    'Style: none of your business',
    'Light: a study in yellow',
    'Scene: two cats fighting on a roof at night, moonlit',
    'Mood: indigo',
    'Text: none of us',
    'Note: no text in the image',
    'Thumbnail for video: "How to cook", bold text',
    'Infographic: the water cycle, flat style',
    'Character sheet: elven ranger, front and back view',
    'Concept art: desert city',
    'Star Wars: A New Hope, concept art',
    'photo of a note: "Dear John"',
    'a man says "Subject: x; Style: y" on a form',
    'movie poster with the text "Negative space"',
    '10:30 on a station clock, rain',
    'https://example.com/a.png a fox: portrait, 85mm lens',
    'Prompt engineer at work, photo',
    'Option paralysis, surreal painting',
    'Version control, abstract art',
    'Subject matter expert at a desk',
  ])('holds no labels: %j', (text) => {
    expect(said(text)).toEqual([{ text }]);
  });

  it.each([
    '  a fox  ',
    'a fox\n\nin the snow\n',
    'line one\r\nline two\r\n',
    'masterpiece\nbest quality\n1girl',
    '1. FC Köln fan scarf',
    'a cat **bold** on sofa',
    '"Hello" in neon',
    '`code` poster',
    '*winks* anime girl',
    '- a single dash point',
    'a cat -soft -sharp painting',
    'poster ### ',
    '(style:1.2), (light:1.3), 1girl',
    '[light:dark:0.5] forest',
    '[style] of a fox',
    'a __color__ cat, {a|b}, <lora:x:0.5>, embedding:y',
    'hot:: dog::2 cartoon::-0.5 --ar 16:9',
    'a fox – portrait —ar 3:2',
    'Cosplay portrait - @artist',
    '🦊🌲❄️',
    '雨の降る夜の京都を歩く女性。赤い傘。テキストなし、透かしなし。',
    '杰作，最佳质量，（1女孩：1.2），白色长裙',
    'صورة فوتوغرافية لصقر على صخرة، ضوء ذهبي',
  ])('keeps its signs and blanks: %j', (text) => {
    expect(said(text)).toEqual([{ text }]);
  });

  it('comes back as it is, whatever words it has', () => {
    const word = fc.constantFrom(
      'fox',
      'snow',
      'red',
      'style',
      'light',
      'prompt',
      'in',
      'the',
      'of',
      'mood',
      'sure',
      'here',
      'note',
      'option',
      '85mm',
      '4K',
      '(a:1.2)',
      '“hi”',
    );
    const clause = fc.array(word, { minLength: 2, maxLength: 8 }).map((words) => words.join(' '));
    const paragraph = fc
      .array(clause, { minLength: 1, maxLength: 8 })
      .map((clauses) => `A ${clauses.join(', ')}.`);
    fc.assert(
      fc.property(paragraph, (text) => {
        expect(said(text)).toEqual([{ text }]);
      }),
    );
  });
});
