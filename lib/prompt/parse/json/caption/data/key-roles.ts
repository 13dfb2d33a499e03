import type { FieldKey } from '../../../../fields.ts';

/** What the value of a key is to the picture. */
export type KeyRole =
  | Exclude<FieldKey, 'aspectRatio'>
  | 'ratio'
  | 'seed'
  | 'networks'
  /** The prompt in running words. */
  | 'whole'
  /** Holds other keys, and says nothing of its own. */
  | 'group'
  /** How good or how real it looks, as its words tell. */
  | 'quality'
  /** Words that are to be read in the picture. */
  | 'words'
  /** The whole scene: the place, where something else says who is in it. */
  | 'scene'
  /** What an edit leaves as it is. */
  | 'keep'
  /** Wishes and exclusions mixed. */
  | 'rules'
  /** Says what the thing around it is. */
  | 'head'
  /** Says how the thing around it is: stands before its noun. */
  | 'adjective'
  /** Says more of the thing around it, in words that need no other. */
  | 'more'
  /** Where in the picture the thing around it is. */
  | 'place'
  | 'count'
  | 'gender'
  | 'age'
  | 'origin'
  /** Names a part or a quality that a bare adjective needs beside it: `contrast: high`, `hair: blond`. */
  | 'named'
  /** How somebody stands or what somebody does. */
  | 'pose'
  /** What the picture is made for. */
  | 'purpose'
  /** Changes to a given picture, one by one. */
  | 'edits'
  /** The panels of a comic, one by one. */
  | 'panels'
  /** A name to choose by. */
  | 'title'
  /** A setting of a program, or a remark that shows nothing. */
  | 'setting-of-program';

/** Where a key stands: at the top, in what describes a thing, or in what tells of one field. */
export type Context = 'top' | 'thing' | 'field';

type Table = Readonly<Partial<Record<KeyRole, string>>>;

/** The keys that mean the same wherever they stand, in English, normalized: words in lower case, one blank between. */
export const ANYWHERE: Table = {
  contentType:
    'content type, image type, type of image, medium, media, medium type, style medium, art medium, image style type, output type, photo type, photography type, picture type, asset type',
  subject:
    'subject, subjects, main subject, primary subject, subject description, subject details, character, characters, main character, person, people, product, main object, hero, hero object, hero product, model description, protagonist, focal subject, creature, animal, animals',
  action: 'action, actions, activity, movement, subject action, what is happening',
  setting:
    'setting, settings description, environment, surroundings, location, place, background, backdrop, background setting, scenery, venue, world, set design, backgrounds',
  details:
    'detail, weather, weather conditions, time of day, time, season, era, period, time period, time period and year, year, decade, props, objects, elements, key elements, visual elements, accessories, clothing, clothes, outfit, wardrobe, attire, costume, apparel, foreground, midground, furniture, decor, effects, special effects, visual effects, textures, materials, foreground elements, background elements, environment details, environmental details, subject outfit, context, features, must include, requirements, keywords, tags, story, narrative, theme, visual hierarchy, icons, decorations',
  style:
    'style, styles, art style, artistic style, visual style, aesthetic, aesthetics, aesthetics style, art direction, artist, artists, influences, inspiration, inspirations, reference style, genre, look, rendering style, render style, photography style, photographic style, camera style, design style, illustration style, film stock, film emulation, film type, technique, techniques, art movement, finish style, post processing, rendering, look and feel',
  colorTone:
    'color, colors, colour, colours, palette, color palette, colour palette, color scheme, colour scheme, color tone, color tones, color grading, color grade, colour grading, color theme, key colors, primary colors, dominant colors, accent colors, white balance, tones, color and tone',
  lighting:
    'lighting, light, lights, illumination, light source, light sources, lighting conditions, lighting setup, lighting style, lighting and atmosphere, key light, fill light, rim light, back light, backlight, hair light, ambient light, natural light',
  mood: 'mood, moods, atmosphere, vibe, vibes, emotion, emotions, feeling, feel, ambience, ambiance, mood atmosphere, mood and vibe, emotional tone, mood and atmosphere, primary mood, energy',
  purpose:
    'purpose, primary purpose, intended purpose, intended use, use case, target audience, audience, platform, target platform',
  edits: 'edits, changes, modifications, edit operations, edit instructions, operations',
  panels: 'panels, comic panels',
  realism: 'realism, realism level, level of realism, photorealism, reality level',
  framing:
    'framing, camera, photo, composition, shot, shot type, shot size, angle, camera angle, perspective, view, viewpoint, point of view, pov, lens, lens type, focal length, lens focal length, lens focal length mm, lens mm, aperture, f number, f stop, iso, shutter, shutter speed, depth of field, dof, focus, crop, focal point, focal points, camera settings, camera and lens, camera equipment, camera model, camera type, camera body, camera position, camera distance, camera height, camera movement, camera perspective, photographic characteristics, photography, layout, orientation, negative space, rule of thirds, compositions, subject placement, camera angle and framing, framing and composition, camera specs, shot style, zoom, lens behavior',
  resolution: 'resolution, output resolution, image resolution, dpi',
  quality:
    'quality, image quality, output quality, render quality, quality tags, detail level, level of detail, fidelity',
  exclude:
    'exclude, exclusions, excluded, negative, negatives, negative prompt, negative prompts, negativeprompt, neg prompt, n prompt, avoid, avoids, must avoid, must not, must not include, do not include, dont include, do not, donts, forbidden, prohibited, not allowed, unwanted, negative constraints, negative elements, things to avoid, elements to avoid, leave out, without, uc, undesired content, forbidden styles, forbidden words, forbidden elements, banned, no, restricted elements, negative guidance, avoid list',
  ratio:
    'aspect ratio, aspectratio, ratio, ar, aspect, image size, image dimensions, dimensions, output size, canvas size, canvas, size, format aspect ratio, image aspect ratio, frame ratio, output dimensions, width, height, image width, image height, w, h, format',
  seed: 'seed, noise seed, random seed',
  networks: 'loras, lora',
  whole:
    'prompt, text prompts, inputs, positive prompt, positive, image prompt, full prompt, final prompt, main prompt, text prompt, generation prompt, prompt text, base prompt, short description, high level description, description, overall description, scene description, image description, visual description, summary, scene summary, caption, concept, overview, instruction, instructions, task description, request, user prompt, main idea, revised prompt, long description',
  words:
    'text, text in image, text overlay, text overlays, text content, text render, text elements, on image text, overlay text, typography, headline, tagline, slogan, heading, subheading, subtitle, label text, sign text, lettering, copy, written text, visible text, text rendering, inscription, title text, footer, footer text, body text, cta, call to action, button text, caption text, dialogue, speech bubble, speech bubbles',
  keep: 'keep, must keep, preserve, maintain, retain, must preserve, keep unchanged, unchanged, do not change',
  scene: 'scene, scene setting, 场景, シーン, 場面, szene, escena, scène, cena',
  rules: 'constraint, constraints, restrictions, rules, guidelines, limitations',
  pose: 'pose, posture, stance, gesture, body language, body orientation, body position, hand position, hand placement, head position, interaction',
  named:
    'hair, hairstyle, hair style, hair color, hair colour, hair type, hair length, eyes, eye color, eye colour, skin, skin tone, skin texture, lips, mouth, nose, eyebrows, brows, face shape, jawline, cheeks, cheekbones, nails, hands, legs, arms, ears, beard, facial hair, makeup, make up, expression, facial expression, gaze, smile, body, body type, build, physique, complexion, fur, feathers, tail, wings, teeth, jewelry, jewellery, skin tone and texture, emotion of face, freckles, crowd, parting, contrast, contrast ratio, balance, saturation, grain, film grain, sharpness, intensity, softness, temperature, color temperature, color temperature k, shadows, shadow, shadow quality, highlights, reflections, texture, texture detail, exposure, blur, motion blur, noise, brightness, vignette, density, clarity, detail, glow, bokeh, bokeh effect, background blur, finish, surface finish, specular highlights, tonality, vibrance, direction, hardness, symmetry, undertones, midtones',
  group:
    'meta, metadata, style description, compositional deconstruction, details, data, image, scene details, structured, structured prompt, generation request, creative prompt, output settings, technical, technical details, technical specifications, technical specs, technical settings, technical rendering, specs, settings, output, parameters, params, config, configuration, content, request, input, options, json prompt, prompt data, image prompt data, specifications, properties, attributes, appearance, physical appearance, characteristics, demographics, visuals, visual, image generation, generation, payload, body features, facial features, face, face details, head, art, design, global scene, aesthetic theme, composition layout, rendering details, subject appearance, instances, subject profile, profile, info',
  title: 'title, project title, prompt title, prompt name, preset name',
  'setting-of-program':
    'id, uuid, guid, object id, timestamp, generated at, updated at, modified at, tokens used, tokens, version, schema, schema version, model, model name, model version, tool, engine, provider, task, task type, type of task, task id, url, image url, link, source, author, created at, created, date, language, lang, status, score, aesthetic score, preference score, confidence, bbox, bounding box, coordinates, n, num images, number of images, num outputs, samples, batch size, batch count, steps, num inference steps, inference steps, sampling steps, cfg, cfg scale, cfgscale, guidance, guidance scale, sampler, sampler name, sampler index, scheduler, clip skip, denoising strength, denoise, strength, response format, output format, file format, safety tolerance, safety checker, user, format version, file name, filename, hash, model hash, checkpoint, base model, vae, upscaler, magic prompt, enhance prompt, prompt upsampling, notes to ai, reference images, reference image, reference rules, references, image reference, identity lock strength, weight, stylize, chaos, weird, tile, background removal, output count, variations count, model id, style preset, preset style, style id, style type, rendering speed, tags version, quality preset, output compression, moderation, safety settings, confidence score, preference, input image, input images, source image, file, logo asset, color match, reflection strength, strictness, lock, priority',
};

/** What means something else in one place. */
export const WITHIN: Readonly<Record<Context, Table>> = {
  top: {
    title: 'name, title',
    contentType: 'type, kind, category of image',
    subject: 'dish, food, vehicle, room, interior, building, landscape',
  },
  thing: {
    head: 'main subject, primary subject, subject description, fictional name, character name, full name, type, kind, item, name, description, desc, label, object, identity, person, who, what, garment, main, subject, role, character, species, breed, summary, short description, base, value, full description, title, figure, product, product name, product line, product type, main garment, element, core, 人, 人物, 身份, 名称, 类型, 描述, 主体, 名前, 種類, beschreibung, art, descripción, tipo, nombre, nom, descrição, nome',
    adjective:
      'size, length, fit, shape, style, pattern, color, colors, colour, primary color, material, materials, fabric, cut, silhouette, design',
    place:
      'position, positioning, location, placement, place, position in frame, location in frame, where, orientation, side, alignment',
    named:
      'relative size, texture, finish, condition, quality, thickness, volume, tone, weight, body, face, head, skin, expression, emotion, mood',
    more: 'dimensions, theme, details, detail, features, appearance, appearance details, shape and color, color palette, palette, notes, note, decoration, decorations, relationship, distinctive features, additional details, extra, content, context, unique features, distinguishing features, traits, characteristics, embellishments, specifics, state',
    count: 'count, quantity, number, amount, number of objects',
    gender: 'gender, sex, gender expression, gender identity',
    age: 'age, age range, approximate age, age group, age appearance, apparent age',
    origin: 'ethnicity, nationality, origin, heritage, race, ethnic appearance, descent',
    action: 'action, actions, activity, doing',
    words: 'text, wording, words',
    group:
      'attributes, properties, physical attributes, facial features, visuals, demographics, physical characteristics, physical traits, physical features, visual details, face details, body details, physical properties, physical descriptors, physical description',
  },
  // Of light, of colors or of a camera such keys say no more than the key around them.
  field: {
    group:
      'scene, type, name, description, desc, summary, room type, setting, architecture, ground, floor, sky, landscape, terrain, surface, background, overall, main, indoor outdoor, content, source, setup, notes, details, effect, effects, conditions, primary, color, colors, colour, look, key, fill, rim, accents, accent, behavior, characteristics, keywords, tone, position, location, context, placement, device, brand, settings, technique, techniques, lines, capture notes, balance, rules, equipment, format, film, arrangement, mode, secondary, tertiary, base, dominant, supporting, support, highlight, neutral, neutrals, light, dark, complementary, border, tones, range, scheme, hex, hex codes, usage, kind, title, label, value, note',
    named:
      'height, distance, level, movement, motion, temperature, intensity, quality, angle, shadow, shadows, highlights',
    'setting-of-program':
      'percentage, percent, proportion, proportions, share, coverage, rgb, cmyk, max colors',
  },
};

/** Words in keys that tell nothing of what the value is. */
export const FILLERS: ReadonlySet<string> = new Set(
  'details detail description desc settings setup specifications specification specs info information options properties attributes notes guidelines lock block analysis main primary overall global general the and of image visual section profile layer additional extra final en'.split(
    ' ',
  ),
);
