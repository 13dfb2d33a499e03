/** How pictures are made and look. An underscore stands for a space. */
export const LOOKS = {
  /** What a picture is made with or as: before another kind of picture it says how that is made. */
  medium: `
    oil_painting oil_pastel oil watercolor watercolour watercolor_painting watercolour_painting acrylic
    acrylic_painting gouache gouache_painting tempera tempera_painting fresco encaustic ink ink_drawing ink_wash
    ink_wash_painting ink_painting pen_and_ink pencil pencil_drawing pencil_sketch colored_pencil coloured_pencil
    colored_pencil_drawing charcoal charcoal_drawing charcoal_sketch chalk_drawing chalk crayon crayon_drawing
    pastel_drawing pastel_painting sketch drawing painting digital_painting digital_art digital_illustration
    illustration vector vector_art vector_illustration 3d_render 3d render cgi pixel_art voxel_art line_art lineart
    line_drawing anime manga cartoon comic comic_book comic_strip claymation collage paper_cutout paper_cut woodcut
    woodblock_print linocut linocut_print etching engraving lithograph screen_print risograph risograph_print
    aquatint mosaic stained_glass embroidery tapestry origami photograph photo photography polaroid daguerreotype
    tintype cyanotype film_photograph digital_photograph analog_photograph double_exposure matte_painting
    spray_paint graffiti stencil low_poly papercraft concept_art blueprint cross-stitch needlepoint felt airbrush
    silkscreen mezzotint`,
  /** Media that are the name of a picture by themselves: an oil painting of a fox. */
  'picture on its own': `
    digital_art vector_art line_art voxel_art claymation comic_book_art ascii_art chalk_art oil_painting watercolor
    watercolour watercolor_painting watercolour_painting acrylic_painting gouache_painting tempera_painting fresco
    ink_drawing ink_wash_painting ink_painting pencil_drawing pencil_sketch colored_pencil_drawing charcoal_drawing
    charcoal_sketch chalk_drawing crayon_drawing pastel_drawing pastel_painting sketch drawing painting
    digital_painting digital_illustration illustration vector_illustration 3d_render pixel_art line_drawing cartoon
    collage woodcut woodblock_print linocut_print etching engraving lithograph screen_print risograph_print aquatint
    mosaic tapestry photograph photo polaroid daguerreotype tintype cyanotype film_photograph digital_photograph
    analog_photograph matte_painting concept_art blueprint mezzotint`,
  /** Kinds of picture that any medium may be: an oil painting portrait. */
  genre: `
    still portrait self-portrait self_portrait landscape seascape cityscape still_life still-life scene poster cover
    book_cover album_cover magazine_cover postcard greeting_card card logo icon sticker wallpaper mural banner
    headshot bust caricature character_sheet character_design storyboard map infographic pattern t-shirt_design
    tattoo_design emblem mascot panel triptych diptych vignette miniature nude group_portrait family_portrait
    pet_portrait character_portrait close-up closeup half-length_portrait full-length_portrait icon_set
    coloring_page`,
  /** Kinds of picture said with `showing`. */
  shows: 'cover page infographic card postcard storyboard banner advertisement wallpaper stamp',
  /** Taken with a camera. */
  photographic: `
    photo photos photograph photographs photography snapshot snapshots polaroid polaroids daguerreotype tintype
    photoshoot selfie headshot astrophotography macrophotography pic`,
  /** Pictures of pictures that say the same: `photograph` and `photo of a cat`. */
  'any picture': 'image picture pic shot photo photograph snapshot photography',
  /** Kinds of picture said as adjectives: an anime image. */
  'picture adjective': `
    anime 3d 2d vector isometric cinematic photorealistic realistic digital abstract surreal retro vintage cgi hdr
    analog analogue cartoonish impressionist cubist minimalist watercolour-style ukiyo-e hyperrealistic kawaii chibi
    low-poly low_poly steampunk cyberpunk vaporwave kodachrome`,
  /** Adjectives that are said of the whole picture, never with `with`. */
  adjective: `
    moody barefoot barefooted symmetrical symmetric asymmetrical asymmetric atmospheric overgrown intricate ornate
    elegant cute sharp crisp elaborate delicate clean minimal minimalist minimalistic simple complex epic cinematic
    dramatic stunning realistic photorealistic hyperrealistic hyper-realistic surreal award-winning alone young old
    tall happy sad serene dreamy bright dark smooth glossy matte fluffy tiny huge lifelike vivid pretty sexy cool
    hdr masterful naked nude topless shirtless asleep awake beautiful gorgeous colorful colourful muscular slim
    slender curvy chubby petite handsome freckled pregnant bald blonde brunette redheaded smiling laughing crying
    angry aggressive calm peaceful quiet lonely abandoned deserted empty crowded ancient rustic vintage retro
    futuristic gothic ethereal magical mystical mysterious haunting haunted whimsical majestic spooky creepy eerie
    ominous foreboding gritty grungy rusty dusty muddy dirty messy cluttered tidy wet damp dry frozen icy snowy
    rainy foggy misty cloudy sunny windy stormy hazy smoky blurry grainy translucent transparent opaque iridescent
    metallic shiny glittery sparkly fuzzy furry hairy scaly feathered spiky organic geometric abstract flat textured
    layered detailed hyperdetailed ultra-detailed hyper-detailed highly-detailed high-quality hi-res high-res
    high-resolution photographic painterly sketchy hand-drawn handmade stylized stylised cartoonish cartoony candid
    spontaneous dynamic static energetic vibrant muted monochrome monochromatic saturated desaturated backlit
    moonlit sunlit candlelit dimly-lit well-lit isolated centered centred balanced professional editorial commercial
    iconic timeless modern contemporary traditional antique weathered worn tattered ragged torn immersive expressive
    powerful cozy cosy warm cold soft hard rough wild free proud confident relaxed pensive thoughtful contemplative
    melancholic melancholy nostalgic romantic sensual playful joyful cheerful solemn stoic determined fierce heroic
    menacing sinister evil cursed divine sacred holy regal royal luxurious opulent lavish decadent aesthetic natural
    raw authentic genuine unique surrealistic fantastical otherworldly alien bioluminescent luminous radiant glowing
    shimmering sparkling gleaming floating levitating`,
  /** Words of taggers; they stand as they are. */
  tag: `
    masterpiece best_quality high_quality highest_quality top_quality good_quality amazing_quality worst_quality
    low_quality normal_quality highres absurdres lowres solo looking_at_viewer looking_at_camera nsfw sfw safe
    rating_safe quality 4k 8k hdr uhd trending_on_artstation artstation behance deviantart pixiv newest
    very_aesthetic official_art award_winning`,
  color: `
    red orange yellow green blue purple violet pink brown black white gray grey teal turquoise cyan magenta gold
    silver beige cream ivory indigo navy crimson scarlet maroon burgundy emerald olive lime mint lavender lilac
    peach coral salmon amber ochre umber sienna rust bronze copper charcoal fuchsia mauve plum aqua tan khaki rose
    mustard azure cobalt ultramarine vermilion terracotta taupe blush cerulean chartreuse`,
  /** Words that go before or between colors. */
  shade: `
    and or deep pale light dark bright soft pastel warm cool dusty electric neon hot royal muted midnight sky blood
    forest baby mostly off`,
  /** Ways to be without color, or with all of it: in sepia. */
  'color mode': `
    monochrome sepia grayscale greyscale duotone technicolor cyanotype b&w black_and_white black-and-white bw color
    colour`,
  'color noun': `
    palette scheme tone tint hue gradient contrast saturation color colour grading grade wash cast leaf foil filter
    harmony spectrum shade pop splash hint accent touch`,
  'light noun': `
    light lighting sunlight moonlight candlelight firelight daylight lamplight torchlight starlight glow sunshine
    shade shadow darkness haze light-and-shadow chiaroscuro radiance bioluminescence luminescence fluorescence
    tenebrism gloaming stormlight illumination gloom alpenglow half-light sidelight gaslight sun silhouette`,
  /** Things that are seen of light: with a lens flare. */
  'light thing': `
    flare flash backlight backlighting bloom reflection reflections halo contrast lantern candle vignette ray rays
    beam beams shaft shafts sunbeam sunbeams shadows highlights highlight glare sparkles glints caustics gradient
    rim_light back_light hair_light fill_light key_light kicker_light side_light edge_light accent_light gels
    silhouettes glow_sticks spill bokeh god_rays godrays light_leak light_leaks subsurface_scattering ray_tracing
    global_illumination ambient_occlusion lumen`,
  'light above': `
    sky skies lights lamps lanterns spotlight spotlights streetlight streetlights streetlamp streetlamps stars
    clouds moon chandelier chandeliers`,
  'mood noun': `
    mood atmosphere feeling feel vibe vibes ambience ambiance aura air tone spirit energy moods undertone undertones
    sense touch hint feelings emotion emotions`,
  /** Things that give light: lit by a campfire. */
  'light source':
    'fire campfire bonfire fireplace candle candles torch torches lamp lantern flame flames embers fireworks fireflies headlights flashlight bulb bulbs',
  /** Movements, periods and schools: in the style of Art Deco. */
  movement: `
    art_deco art_nouveau style_moderne deco bauhaus high_renaissance italian_renaissance early_renaissance
    northern_renaissance harlem_renaissance ukiyo-e pop_art op_art folk_art naive_art naïve_art outsider_art
    street_art art_brut arte_povera beaux-arts de_stijl dada fluxus memphis fauves jugendstil modernisme
    hudson_river_school ashcan_school barbizon_school dutch_golden_age arts_and_crafts pre-raphaelites
    vienna_secession sumi-e nihonga shin-hanga kabuki memphis_design swiss_design renaissance_art baroque_art
    byzantine_art medieval_art old_masters dutch_masters glitch_art romanticism superflat kinetic_art land_art
    conceptual_art aboriginal_art celtic_art cave_painting cave_art wabi-sabi kintsugi pulp_art psychedelic_art
    tribal_art lowbrow visionary_art`,
  /** Marks of the hand, the press and the camera: with impasto. */
  technique: `
    brushwork impasto cross-hatching crosshatching hatching stippling gilding shading linework texture textures
    grain film_grain brushstroke brushstrokes strokes outline outlines glazing glazes sfumato halftone halftones
    dots dithering embroidery lines washes splatter splatters drips contours highlights layering gold_leaf scratches
    bokeh motion_blur blur pointillism_dots patterns pattern grisaille chiaroscuro craquelure contrast edges colors
    colours palette details`,
  /** Engines and showcases; they stand as they are. */
  engine: `
    render artstation behance deviantart pixiv engine unreal ue4 ue5 octanerender octane v-ray vray arnold redshift
    blender cinema4d c4d zbrush keyshot unity raytracing`,
  'style noun': 'style aesthetic manner technique look vibe styling treatment',
  /** Framing that stands before a noun: a close-up photograph. */
  'before a picture': `
    close-up closeup close_up macro aerial panoramic overhead top-down top_down tilt-shift tilt_shift long-exposure
    long_exposure double-exposure double_exposure time-lapse time_lapse timelapse full-body full_body half-body
    half_body upper-body upper_body full-length full_length half-length half_length wide-angle wide_angle ultra-wide
    ultrawide ultra-wide-angle telephoto fisheye fish-eye isometric orthographic candid flat-lay flat_lay 360-degree
    first-person first_person third-person third_person wide split-screen split_screen high-angle low-angle
    eye-level over-the-shoulder point-of-view pov waist-up waist_up head-and-shoulders knee-up underwater satellite
    drone multiple-exposure multiple_exposure high-speed high_speed slow-motion infrared black-and-white handheld
    symmetrical two-shot`,
  view: 'view angle viewpoint side pov vantage vantage_point position height point-of-view',
  shot: `
    shot close-up closeup up headshot portrait selfie silhouette diptych triptych profile_shot mugshot two-shot crop
    still`,
  'with a picture': `
    composition focus space lines bokeh foreground framing blur symmetry depth ratio crop vignette exposure
    perspective balance asymmetry layers frame flare distortion aberration grain trails horizon motion_blur
    depth_of_field border borders margin margins bokeh_balls background_blur lighting`,
  composed: `
    centered centred symmetrical symmetric asymmetrical diagonal balanced minimalist minimal off-center off-centre
    dynamic triangular radial`,
  camera: `
    canon nikon sony fuji fujifilm leica hasselblad kodak polaroid gopro pentax rolleiflex iphone camera imax arri
    alexa panavision olympus lumix mamiya holga lomo lomography dslr mirrorless smartphone handycam camcorder contax
    zeiss phase_one bolex disposable_camera webcam`,
  /** Said without an article: shot on Kodak Portra 400. */
  'film stock': `
    portra ektachrome kodachrome velvia provia tri-x hp5 cinestill superia ektar gold_200 ilford delta_3200 trix
    fujichrome`,
  /** What a resolution is written with; `resolution` may follow. */
  resolution: `
    high low ultra-high ultra_high hd uhd fhd qhd full_hd ultra_hd fullhd ultrahd sd super_high very_high highest
    best full`,
  'resolution noun':
    'resolution quality focus definition detail clarity res hi-res high-res sharpness hdr 4k',
} as const;
