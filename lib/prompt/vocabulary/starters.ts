/** Finished prompts to start from, of all kinds of pictures. Written for this project, and given to everybody under CC0. */
import type { FieldKey } from '../fields.ts';
import type { Prompt } from '../model.ts';
import type { NumberedKey } from '../text-key.ts';

export interface Starter {
  /** The key of its name. */
  name: NumberedKey;
  prompt: Prompt;
}

/** The texts of its fields: a list where a field holds several. */
type Texts = { subject: string } & Partial<Record<FieldKey, string | readonly string[]>>;

const phrase = (text: string) => ({ text });

function starter(name: NumberedKey, { aspectRatio, ...texts }: Texts): Starter {
  const fields = Object.entries(texts).map(([field, value]) => [
    field,
    typeof value === 'string' ? phrase(value) : value.map(phrase),
  ]);
  return { name, prompt: { ...Object.fromEntries(fields), ...(aspectRatio && { aspectRatio }) } };
}

/** In the order they are shown in: what is asked for most, and neighbors that look unlike each other. */
export const STARTERS: readonly Starter[] = [
  starter('starter.goldenPortrait', {
    contentType: 'portrait photograph',
    subject: 'young woman with freckles and curly red hair',
    setting: 'in a field of tall grass',
    colorTone: ['warm tones'],
    lighting: ['golden hour'],
    framing: ['shallow depth of field'],
    aspectRatio: '4:5',
  }),
  starter('starter.petOil', {
    contentType: 'oil painting',
    subject: 'old dog with a graying muzzle',
    action: 'sleeping on a velvet armchair',
    style: ['visible brushwork'],
    lighting: ['soft window light'],
    mood: ['cozy'],
  }),
  starter('starter.neonStreet', {
    contentType: 'film still',
    subject: 'courier in a translucent raincoat',
    action: 'pushing a bicycle',
    setting: 'in a narrow street of food stalls at night',
    details: ['wet pavement', 'paper lanterns'],
    style: ['cyberpunk'],
    colorTone: ['neon colors'],
    aspectRatio: '16:9',
  }),
  starter('starter.watercolorVillage', {
    contentType: 'watercolor painting',
    subject: 'fishing village',
    setting: 'on a rocky coast',
    details: ['moored rowing boats', 'drying nets'],
    colorTone: ['pastel colors'],
    mood: ['serene'],
    aspectRatio: '3:2',
  }),
  starter('starter.productShot', {
    contentType: 'product photograph',
    subject: 'bottle of perfume',
    setting: 'on a block of raw travertine',
    details: ['dried flowers'],
    colorTone: ['earthy tones'],
    lighting: ['softbox lighting'],
    framing: ['centered composition'],
    aspectRatio: '4:5',
  }),
  starter('starter.mistyForest', {
    contentType: 'landscape photograph',
    subject: 'red deer',
    action: 'standing between birches',
    setting: 'in a misty forest in autumn',
    lighting: ['crepuscular rays'],
    colorTone: ['muted colors'],
    framing: ['wide shot'],
    aspectRatio: '16:9',
  }),
  starter('starter.flatLogo', {
    contentType: 'logo',
    subject: 'fox curled around a coffee cup',
    style: ['flat design', 'minimalist'],
    colorTone: ['duotone'],
    exclude: ['text', 'gradients'],
    aspectRatio: '1:1',
  }),
  starter('starter.storybook', {
    contentType: "children's book illustration",
    subject: 'hedgehog in a knitted scarf',
    action: 'sailing a walnut shell',
    setting: 'on a quiet pond',
    details: ['water lilies', 'dragonflies'],
    colorTone: ['pastel colors'],
    mood: ['cheerful'],
  }),
  starter('starter.travelPoster', {
    contentType: 'screen print',
    subject: 'white lighthouse above a bay of sailing boats',
    style: ['travel poster'],
    colorTone: ['sun-bleached colors'],
    lighting: ['long shadows'],
    aspectRatio: '2:3',
  }),
  starter('starter.macroDew', {
    contentType: 'photograph',
    subject: 'ladybird',
    action: 'climbing a blade of grass',
    details: ['drops of dew'],
    lighting: ['backlight'],
    framing: ['macro shot'],
  }),
  starter('starter.animeRooftop', {
    contentType: 'anime illustration',
    subject: 'two school friends',
    action: 'sharing headphones',
    setting: 'on a city rooftop',
    details: ['towering summer clouds', 'laundry lines'],
    style: ['cel-shaded'],
    lighting: ['sunset glow'],
    aspectRatio: '16:9',
  }),
  starter('starter.clayBakery', {
    contentType: 'stop-motion still',
    subject: 'mouse baker',
    action: 'pulling a loaf of bread from the oven',
    setting: 'in a tiny bakery',
    style: ['claymation'],
    lighting: ['lantern light'],
    mood: ['cozy'],
  }),
  starter('starter.isometricRoom', {
    contentType: 'isometric illustration',
    subject: 'small home office full of plants',
    details: ['record player', 'sleeping cat'],
    style: ['low poly'],
    colorTone: ['pastel colors'],
    lighting: ['soft window light'],
    aspectRatio: '1:1',
  }),
  starter('starter.inkCrane', {
    contentType: 'ink wash painting',
    subject: 'crane',
    action: 'landing among reeds',
    setting: 'on a winter lake',
    colorTone: ['monochrome'],
    mood: ['serene'],
    framing: ['negative space'],
    aspectRatio: '2:3',
  }),
  starter('starter.noirStation', {
    contentType: 'film still',
    subject: 'detective in a long coat',
    action: 'waiting under a station clock',
    style: ['film noir'],
    colorTone: ['black and white'],
    lighting: ['dramatic lighting'],
    framing: ['low angle'],
    aspectRatio: '16:9',
  }),
  starter('starter.pixelInn', {
    contentType: 'pixel art',
    subject: 'snowed-in mountain inn',
    details: ['chimney smoke', 'wooden signpost'],
    colorTone: ['cool tones'],
    lighting: ['moonlight'],
    mood: ['cozy'],
    aspectRatio: '16:9',
  }),
  starter('starter.artNouveau', {
    contentType: 'poster',
    subject: 'beekeeper with a crown of clover',
    details: ['honeycomb border', 'swirling bees'],
    style: ['Art Nouveau'],
    colorTone: ['golden tones'],
    aspectRatio: '2:3',
  }),
  starter('starter.foodTable', {
    contentType: 'food photograph',
    subject: 'bowl of ramen with a soft egg',
    setting: 'on a dark wooden counter',
    details: ['steam', 'chopped scallions'],
    lighting: ['rim light'],
    framing: ['close-up'],
    aspectRatio: '4:5',
  }),
  starter('starter.dioramaLibrary', {
    contentType: 'diorama',
    subject: 'library inside a hollow tree',
    details: ['spiral staircase', 'tiny lanterns'],
    lighting: ['lantern light'],
    mood: ['magical'],
    framing: ['tilt-shift'],
    aspectRatio: '1:1',
  }),
  starter('starter.stickerCat', {
    contentType: 'sticker',
    subject: 'chubby cat in a space helmet',
    style: ['bold outlines'],
    colorTone: ['vibrant colors'],
    mood: ['cheerful'],
    exclude: ['text'],
    aspectRatio: '1:1',
  }),
  starter('starter.botanicalPattern', {
    contentType: 'seamless pattern',
    subject: 'fern leaves, figs and small birds',
    colorTone: ['earthy tones'],
    style: ['paper cut'],
    aspectRatio: '1:1',
  }),
  starter('starter.glassHouse', {
    contentType: 'architectural photograph',
    subject: 'glass house',
    setting: 'on a cliff above the sea',
    style: ['minimalist'],
    lighting: ['blue hour'],
    framing: ['wide shot'],
    aspectRatio: '16:9',
  }),
  starter('starter.woodblockWave', {
    contentType: 'woodblock print',
    subject: 'three fishing boats',
    action: 'riding a storm swell',
    style: ['ukiyo-e'],
    colorTone: ['deep blues'],
    aspectRatio: '3:2',
  }),
  starter('starter.fantasyMap', {
    contentType: 'map',
    subject: 'archipelago of floating islands',
    details: ['compass rose', 'sea serpents', 'tiny airships'],
    style: ['cross-hatching'],
    colorTone: ['sepia'],
    aspectRatio: '3:2',
  }),
];
