import { describe, expect, it, test } from 'vitest';
import { compile, type Prompt, TARGETS } from '../../../../lib/prompt/index.ts';
import { printed, rows } from './printed.ts';

/** Kind of image and subject, with nothing said twice: `kind: subject`, and style or details after a slash. */
const TABLE = `
photograph: photo of a cat -> A photo of a cat.
photo: photo of a cat -> A photo of a cat.
photograph: picture of a dog -> A picture of a dog.
illustration: illustration of a bear -> An illustration of a bear.
oil painting: photo of a cat -> An oil painting of a photo of a cat.
photograph: close-up of a cat -> A close-up photograph of a cat.
photograph: portrait of a woman -> A portrait photograph of a woman.
oil painting: portrait of a woman -> An oil painting portrait of a woman.
portrait of a woman: woman with freckles -> A portrait of a woman with freckles.
portrait of a young woman: young woman with freckles -> A portrait of a young woman with freckles.
portrait of a woman: woman -> A portrait of a woman.
portrait of a man: soldier -> A portrait of a man, a soldier.
portrait: woman / oil painting -> An oil painting portrait of a woman.
still life: fruit / oil painting -> An oil painting still life of fruit.
poster: jazz festival / watercolor -> A watercolor poster of a jazz festival.
photograph: fox / oil painting -> A photograph of a fox, in an oil painting style.
: fox / watercolor -> A watercolor of a fox.
: fox / pixel art -> Pixel art of a fox.
: fox / Japanese woodblock print -> A Japanese woodblock print of a fox.
anime: fox -> An anime image of a fox.
Studio Ghibli: fox -> A Studio Ghibli image of a fox.
Polaroid: fox -> A Polaroid of a fox.
Oil Painting: Cat -> An oil painting of a cat.
cinematic still: fox -> A cinematic still of a fox.
mural: fox -> A mural of a fox.
tattoo design: fox -> A tattoo design of a fox.
book cover: fox -> A book cover showing a fox.
photograph: A cute cat lounges on a leaf -> A photograph in which a cute cat lounges on a leaf.
oil painting: Two men are playing chess -> An oil painting in which two men are playing chess.
logo: Create a modern logo for a bakery -> Create a modern logo for a bakery.
photograph: in the forest -> A photograph in the forest.
photograph: wearing a hat -> A photograph, wearing a hat.
photograph: 1girl -> A photograph, 1girl.
photograph: no one -> A photograph of no one.
photograph: "OPEN" sign -> A photograph of an "OPEN" sign.
photograph: xyzzy -> A photograph of xyzzy.
photograph: red Ferrari -> A photograph of a red Ferrari.
photograph: King of Spain -> A photograph of the King of Spain.
photograph: Joan of Arc -> A photograph of Joan of Arc.
photograph: The Beatles -> A photograph of the Beatles.
photograph: Spider-Man -> A photograph of Spider-Man.
photograph: Eiffel Tower replica -> A photograph of an Eiffel Tower replica.
photograph: Earth from space -> A photograph of the Earth from space.
photograph: fried rice -> A photograph of fried rice.
photograph: broken glass -> A photograph of broken glass.
photograph: glass of water -> A photograph of a glass of water.
photograph: 1969 Dodge Charger -> A photograph of a 1969 Dodge Charger.
photograph: 8-year-old girl -> A photograph of an 8-year-old girl.
`;

it.each(rows(TABLE))('%s', (typed, text) => {
  const [contentType = '', rest = ''] = typed.split(/: ?/);
  const [subject = '', style] = rest.split(' / ');
  expect(printed({ contentType, subject, ...(style ? { style } : {}) })).toBe(text);
});

it('says a place or detail once that the subject has already', () => {
  const kind = { contentType: 'photograph' };
  expect(printed({ ...kind, subject: 'woman on the beach', setting: 'beach' })).toBe(
    'A photograph of a woman on the beach.',
  );
  expect(printed({ ...kind, subject: 'field hockey player', setting: 'field' })).toBe(
    'A photograph of a field hockey player in a field.',
  );
  expect(printed({ ...kind, subject: 'woman with freckles', details: 'freckles|red hair' })).toBe(
    'A photograph of a woman with freckles, with red hair.',
  );
});

describe('a medium that opens the prompt is not said again', () => {
  const prompt: Prompt = {
    subject: { text: 'old dog' },
    style: [{ text: 'oil painting' }, { text: 'impressionist' }],
    details: [{ text: 'velvet armchair' }],
  };
  // A caption in JSON has a place of its own for the style.
  const inWords = TARGETS.filter((target) => !compile(prompt, target).text.startsWith('{'));

  test.each(inWords)('for $id', (target) => {
    expect(compile(prompt, target).text.match(/oil painting/gi)).toHaveLength(1);
  });
});
