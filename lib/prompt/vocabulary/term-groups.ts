/** No term has a comma. */
const list = (texts: string): readonly string[] => texts.trim().split(/,\s+/);

/** The groups in which the terms of a field are shown; every term stands in one of them. */
export const TERM_GROUPS = {
  contentType: {
    photographs: list(`
      photograph, film still, portrait photograph, landscape photograph, product photograph,
      food photograph, fashion photograph, architectural photograph, street photograph,
      wildlife photograph, macro photograph, aerial photograph, underwater photograph,
      black-and-white photograph, analog photograph, instant photograph, daguerreotype, tintype,
      cyanotype`),
    paintings: list(`
      oil painting, watercolor painting, acrylic painting, gouache painting, ink wash painting,
      tempera painting, fresco, mural, miniature painting, matte painting`),
    drawings: list(`
      pencil sketch, ink drawing, charcoal drawing, line art, pastel drawing, crayon drawing,
      colored pencil drawing, chalk drawing, coloring page, tattoo design`),
    prints: list(`
      woodcut, woodblock print, linocut print, etching, engraving, lithograph, aquatint, screen print,
      risograph print`),
    illustrations: list(`
      digital illustration, vector illustration, concept art, children's book illustration,
      anime illustration, manga page, comic panel, cartoon, storyboard, character sheet,
      isometric illustration, botanical illustration, scientific illustration, technical drawing,
      blueprint, infographic, map`),
    screens: list(`
      3D render, architectural rendering, pixel art, animation still, stop-motion still`),
    crafts: list(`
      marble statue, bronze statue, clay sculpture, wood carving, felted wool figure, diorama, origami,
      paper cutout, collage, stained glass window, mosaic, embroidery, tapestry`),
    publishing: list(`
      poster, logo, icon, sticker, seamless pattern, book cover, album cover, postcard, magazine cover,
      greeting card, postage stamp, playing card`),
  },
  style: {
    photoAndFilm: list(`
      cinematic, vintage, film noir, documentary, editorial, film grain, long exposure, double exposure,
      motion blur, infrared photography, light painting, VHS look, silent film, fine art photography,
      pictorialist, candid snapshot, high fashion, high-speed photography, medium format film,
      spaghetti western`),
    paintAndInk: list(`
      visible brushwork, watercolor washes, impasto, oil glazes, sfumato technique, grisaille,
      gold leaf, bold outlines, clear line, cross-hatching, stippling, loose sketch lines,
      single-line drawing, scratchboard, halftone dots, paper cut`),
    modernArt: list(`
      impressionist, pointillism, symbolism, fauvism, expressionist, cubist, futurism, suprematism,
      Dadaist, surrealist, abstract expressionism, color field painting, pop art, op art,
      social realism, Mexican muralism, art brut, folk art, street art`),
    olderArt: list(`
      ukiyo-e, Baroque, Renaissance art, Romanticism, Gothic, Rococo, neoclassical,
      Pre-Raphaelite painting, Hudson River School painting, Dutch Golden Age painting, mannerist,
      academic art, vanitas still life, Byzantine icons, manuscript illumination, cave painting,
      ancient Egyptian, Greek vase painting, Persian miniatures, Chinese landscape painting`),
    design: list(`
      Art Nouveau, Art Deco, minimalist, flat design, Bauhaus, De Stijl, constructivism, Swiss design,
      Memphis design, mid-century modern, Arts and Crafts, travel poster, propaganda poster,
      psychedelic poster, brutalist, maximalist, wabi-sabi, kintsugi`),
    comicsAndAnimation: list(`
      anime style, manga style, comic book style, cel-shaded, claymation, shadow puppetry,
      hand-drawn animation, rubber hose animation, chibi, kawaii`),
    digital: list(`
      low poly, voxel art, ray tracing, Octane render, Unreal Engine, pixelated, glitch art`),
    worldsAndEras: list(`
      cyberpunk, steampunk, vaporwave, retro-futurism, solarpunk, fairy tale, high fantasy,
      dark fantasy, space opera, Afrofuturist, Gothic horror, cosmic horror, Victorian, 1920s, 1950s,
      1970s, 1980s, 1990s, Y2K aesthetic, pulp magazine cover, cottagecore, dark academia`),
  },
  colorTone: {
    strength: list(`
      muted colors, vibrant colors, pastel colors, high contrast, low contrast, neon colors,
      desaturated colors, jewel tones, candy colors, psychedelic colors, dark and moody tones,
      iridescent colors, metallic tones`),
    hues: list(`
      warm tones, cool tones, earthy tones, golden tones, deep blues, terracotta tones,
      sun-bleached colors, autumn colors, winter whites, spring greens, rainbow colors`),
    fewColors: list(`
      black and white, monochrome, sepia, grayscale, duotone, teal and orange, blue and gold,
      black and gold, red and black, black and white and red, pink and teal, purple and yellow,
      blue and white, soft pinks and blues`),
    schemes: list(`
      complementary colors, analogous colors, triadic colors, split-complementary colors,
      primary colors, limited palette, tonal palette, gradient colors`),
    filmColors: list(`
      faded film colors, cross-processed colors, bleach bypass, day-for-night grade, Kodachrome colors,
      Technicolor`),
  },
  lighting: {
    skyLight: list(`
      soft golden light, golden hour, natural light, blue hour, overcast light, sunset glow,
      soft window light, harsh midday sun, dawn light, twilight, crepuscular rays, haze, long shadows,
      stormy light, dappled light, alpenglow, moonlight, starlight, aurora light, caustics`),
    lamps: list(`
      candlelight, neon lights, firelight, lantern light, screen glow, torchlight, lamplight,
      street lights, fairy lights, fluorescent light, bioluminescent glow`),
    studio: list(`
      studio lighting, softbox lighting, three-point lighting, ring light, split lighting,
      Rembrandt lighting, butterfly lighting, clamshell lighting, direct flash, colored gels, spotlight,
      stage lighting`),
    lightDirection: list(`
      backlight, rim light, side lighting, front lighting, top lighting, underlighting,
      silhouette lighting`),
    lightQuality: list(`
      dramatic lighting, cinematic lighting, diffused light, hard light, chiaroscuro, low-key lighting,
      high-key lighting, flat lighting, volumetric light, lens flare, global illumination`),
  },
  mood: {
    brightMoods: list(`
      cheerful, playful, joyful, whimsical, hopeful, energetic, festive, carefree, humorous, innocent,
      absurd, utopian`),
    calmMoods: list(`
      serene, peaceful, nostalgic, dreamy, cozy, romantic, ethereal, intimate, contemplative, sleepy,
      bittersweet, spiritual, elegant, luxurious, sensual`),
    darkMoods: list(`
      mysterious, melancholic, eerie, ominous, lonely, gloomy, haunting, sinister, tense, somber, bleak,
      gritty, dystopian, furious`),
    grandMoods: list(`
      dramatic, epic, magical, majestic, heroic, triumphant, adventurous, sense of wonder, solemn,
      chaotic, defiant, urgent`),
  },
  realism: {
    trueToLife: list(`
      realistic, photorealistic, hyperrealistic, lifelike, naturalistic, semi-realistic, idealized`),
    stylized: list('stylized, simplified, geometric, naive, cartoonish, caricatured, painterly'),
    unreal: list('surreal, abstract, semi-abstract, dreamlike, fantastical, magical realism'),
  },
  framing: {
    distance: list(`
      close-up, extreme close-up, headshot, medium shot, cowboy shot, full-body shot, wide shot,
      establishing shot, filling the frame, two-shot, macro`),
    angle: list(`
      eye level, low angle, worm's-eye view, high angle, bird's-eye view, aerial view, top-down view,
      flat lay, Dutch angle, over-the-shoulder shot, point-of-view shot`),
    view: list(`
      front view, side view, back view, three-quarter view, profile, isometric view, cross-section,
      one-point perspective, two-point perspective, forced perspective, foreshortened view, panoramic,
      360-degree view`),
    arrangement: list(`
      rule of thirds, centered composition, symmetrical composition, asymmetrical composition,
      diagonal composition, golden ratio composition, negative space, leading lines,
      frame within a frame, layered foreground, vignette, white background, black background`),
    lens: list(`
      shallow depth of field, deep focus, rack focus, tilt-shift, wide-angle lens, fisheye lens,
      telephoto lens, macro lens, anamorphic lens, 24mm lens, 35mm lens, 50mm lens, 85mm lens,
      135mm lens, f/1.8, f/8, f/16`),
  },
  aspectRatio: {
    wide: list('3:2, 16:9, 4:3, 5:4, 21:9, 2:1, 7:4, 3:1, 1.85:1, 2.39:1, 1.91:1'),
    square: list('1:1'),
    tall: list('2:3, 9:16, 3:4, 4:5, 1:2, 4:7, 1:3'),
  },
};
