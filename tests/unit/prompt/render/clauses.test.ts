import { describe, expect, it } from 'vitest';
import type { Short } from '../make-prompt.ts';
import { printed, rows } from './printed.ts';

/** Phrases of a field, several divided by `|`, and how they join `A photograph of a woman`. */
const TABLE: Partial<Record<keyof Short, string>> = {
  details: `
    freckles|umbrella|gold earrings -> , with freckles, an umbrella and gold earrings
    young|beautiful|red hair -> , young, beautiful, with red hair
    wearing a red hat|eyes closed|hair in a bun -> , wearing a red hat, with eyes closed and hair in a bun
    big, red, shiny apple -> , with a big, red, shiny apple
    long hair, blue eyes -> , long hair, blue eyes
    tall, dark-haired -> , tall, dark-haired
    barefoot -> , barefoot
    overgrown|broken glass -> , overgrown, with broken glass
    masterpiece|best quality|long_hair -> , masterpiece, best quality, long_hair
    text "SALE"|"50% OFF" sticker -> , with text "SALE" and a "50% OFF" sticker
    "UFO" sign|"hour" clock -> , with a "UFO" sign and an "hour" clock
    sword and shield -> , with a sword and shield
    zorbs -> , zorbs
    close-up -> , close-up
    slightly out of focus -> , slightly out of focus
    autumn leaves -> , with autumn leaves
    sunlight streams through the window -> , sunlight streams through the window
    a cat sleeps nearby|red scarf -> , with a red scarf. A cat sleeps nearby
    the sky glows red -> . The sky glows red
    He is carefully inspecting a bowl. -> . He is carefully inspecting a bowl`,
  style: `
    surrealism|folk art -> , in the style of surrealism and folk art
    surrealist|folk art -> , in a surrealist, folk art style
    art deco|Bauhaus|cubism -> , in the style of art deco, Bauhaus and cubism
    Van Gogh|impressionist -> , in the impressionist style of Van Gogh
    in the style of Van Gogh|impressionist -> , in the style of Van Gogh, impressionist
    Dutch Golden Age -> , in the style of the Dutch Golden Age
    twenties -> , in the style of the twenties
    Claude Monet|Edgar Degas -> , in the style of Claude Monet and Edgar Degas
    VHS -> , in a VHS style
    1970s -> , in a 1970s style
    film noir -> , in a film noir style
    impasto|bold outlines -> , with impasto and bold outlines
    Unreal Engine 5 -> , Unreal Engine 5
    by Claude Monet -> , by Claude Monet
    Picasso's blue period -> , in the style of Picasso's blue period`,
  lighting: `
    morning light through a window -> , in morning light through a window
    light of the full moon -> , in the light of the full moon
    warm glow of a lantern -> , in the warm glow of a lantern
    neon|volumetric|rim light -> , in neon and volumetric lighting with rim light
    Rembrandt -> , in Rembrandt lighting
    sunset -> , at sunset
    campfire -> , lit by a campfire
    candles -> , lit by candles
    backlit|long shadows -> , backlit, with long shadows
    overcast sky -> , under an overcast sky
    northern lights -> , under the northern lights
    the sun is low -> . The sun is low`,
  colorTone: `
    warm|muted|earthy -> , with warm, muted and earthy colors
    vibrant, saturated -> , with vibrant, saturated colors
    colorful -> , colorful
    pastel pink and mint green -> , in pastel pink and mint green
    shades of blue -> , in shades of blue
    splash of red -> , with a splash of red
    sepia -> , in sepia`,
  mood: `
    dark, eerie -> , with a dark, eerie mood
    threatening -> , with a threatening mood
    sense of wonder|calm -> , with a sense of wonder and a calm mood
    atmosphere of dread -> , with an atmosphere of dread
    elegance -> , with a mood of elegance
    full of energy -> , full of energy
    feels like home -> , feels like home`,
  resolution: `
    8K -> , in 8K resolution
    300 dpi -> , at 300 dpi
    sharp focus -> , in sharp focus
    highly detailed skin -> , with highly detailed skin
    crisp -> , crisp`,
  framing: `
    drone shot -> , framed as a drone shot
    low angle|85mm lens|f/1.8 -> , shot on an 85mm lens at f/1.8, seen from a low angle
    Canon EOS R5 -> , shot on a Canon EOS R5
    Kodak Portra 400 -> , shot on Kodak Portra 400
    one-point perspective -> , in one-point perspective
    motion blur -> , with motion blur
    centered -> , in a centered composition
    from above -> , seen from above
    looking at the camera -> , looking at the camera`,
};

describe.each(Object.entries(TABLE))('%s', (field, table) => {
  it.each(rows(table))('%s', (typed, text) => {
    const short = { contentType: 'photograph', subject: 'woman', [field]: typed };
    expect(printed(short)).toBe(`A photograph of a woman${text}.`);
  });
});

it('prints a sentence of the subject, and what follows several of them, each for itself', () => {
  const subject = 'A woman stands in a field. She wears a red dress';
  expect(printed({ contentType: 'photograph', subject, lighting: 'soft light', framing: 'close-up' })).toBe(
    'A close-up photograph in which a woman stands in a field. She wears a red dress. In soft light.',
  );
});
