import { describe, expect, it } from 'vitest';
import { withArticle } from '../../../lib/prompt/lexicon/with-article.ts';

describe('withArticle', () => {
  it.each(
    `an hour|an honest man|an heirloom|a university|a unicorn|a uniform|an uninvited guest|a European city|a one-eyed cat
a user|an umbrella|an urban scene|a utopia|an 85mm lens|an 8K scan|a 3D render|an 11th-century church|an 18th-century ship
a 19th-century ship|an 1800s street|an X-ray|a T-shirt|a UFO|an SUV|an HDR photo|a LEGO castle|a NASA rocket|an LED sign
an f/1.8 lens|an S-shaped road|an elderly fisherman|an owl|an iPhone|an Art Nouveau poster|an anime girl
a herd of elephants|a pair of shoes|a dozen eggs|a fox and a crow|a red fox and crows|a woman wearing hats|a lens
a glass|a swimming pool|a living room|a building in Tokyo|a king's crown|a Persian cat|a 1960 Chevrolet|a 4-dimensional whale
a fire truck|a snow leopard|a wedding|a cat lounging on a leaf|a very old man|a bus|an octopus|a shallow depth of field
the Eiffel Tower|the Golden Gate Bridge|the Milky Way`
      .split(/[|\n]/)
      .map((line) => [line]),
  )('%s', (expected) => {
    const bare = expected.replace(/^(?:an?|the) /, '');
    const { article, text } = withArticle(bare);
    expect(article + text).toBe(expected);
    // And an article that is there already stays alone.
    expect(withArticle(expected)).toEqual({ article: '', text: expected });
  });

  it.each(
    `two cats|2 cats|cats|people|three old men|black and white cats|salt and pepper shakers|water|pixel art|snow|outer space
my dog|some flowers|several birds|no one|Paris|Marie Curie|Albert Einstein riding a bike|Van Gogh's bedroom|Paris at night
many birds|dozens of birds|everyone|dancing in the rain|in a forest|mountains|glasses|ruins|cats dressed in suits
cats quietly sitting|1girl|looking_at_viewer|東京|"HELLO" in neon|une vieille maison|1920s New York|me|happiness
create a photo|cute sleeping cats|children playing|the king|every house|half moon|lots of cats|Queen Victoria|Prince Harry on a bicycle`
      .split(/[|\n]/)
      .map((line) => [line]),
  )('%s stands alone', (phrase) => expect(withArticle(phrase)).toEqual({ article: '', text: phrase }));

  it.each([
    ['Elderly fisherman', 'an elderly fisherman'],
    ['Cat', 'a cat'],
    ['A Cat', 'a Cat'],
    ['The king', 'the king'],
    ['Batman', 'Batman'],
    ['Black Panther', 'a Black Panther'],
  ])('%s in a sentence is %s', (typed, expected) => {
    const { article, text } = withArticle(typed);
    expect(article + text).toBe(expected);
  });
});
