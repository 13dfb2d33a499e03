import { kindBits, WordBit } from '../../lib/prompt/lexicon/word-table.ts';

const { noun, verb, adjective, adverb, intransitive, adjectiveFirst, ingNoun } = WordBit;

/** What pictures and prompts speak of and WordNet lacks or has among its rare words; the bits are added to WordNet's. */
const LISTS: [bits: number, words: string][] = [
  // Kept as WordNet has them.
  [
    0,
    `tintype cyanotype woodblock freckle sfumato scratchboard pixelated vanitas mannerist brutalist analogous
    terracotta alpenglow caustic carefree fantastical foreshortened anamorphic vignette watermark overexposure
    underexposure seedling letterpress savanna airship tightrope skyscraper cornfield housewife porcupine peacock
    sauropod hieroglyphic ammonite storybook jawline bluish reddish greenish yellowish blocky chopstick basalt superhero
    spore technique vigilante watchful aquatint chiaroscuro cityscape cross-hatching cubist daguerreotype diorama drypoint engraving etching expressionism
    expressionist fauvism fauvist firelight fairground gouache grisaille halftone impasto lamplight linocut lithograph
    mezzotint mosaic neoclassical pointillism pointillist pre-raphaelite puppetry rococo romanticism screenprint
    seascape suprematism constructivism surrealist symbolism tempera torchlight triptych woodcut brushwork brushstroke
    silhouette skyscape sepia tonal technicolor volumetric crepuscular dappled iridescent opalescent bioluminescent
    translucent luminescent phosphorescent incandescent melancholic contemplative somber solemn naturalistic stylized
    painterly idealized telephoto telescopic aerial overhead backlight sidelight spotlight rimlight candlelight
    kneeling overgrown kelp weathered raincoat calloused glistening outstretched whisker mossy isometric orthographic
    unkempt tousled disheveled freckled bearded bespectacled hooded cloaked armored wrinkled gnarled tattered frayed
    crumpled crumbling rusted weather-beaten windswept rain-soaked sun-drenched snow-covered ivy-covered moonlit starlit
    sunlit gaslit cobbled cobblestone half-timbered thatched gabled turreted domed arched vaulted wrought-iron
    windowsill bookshelf clockmaker blacksmith cobbler fishmonger seamstress skateboarder hitchhiker beekeeper
    lamplighter watchmaker glassblower stonemason woodcutter shepherdess lighthouse waterwheel windmill
    samurai geisha kimono yurt pagoda torii koi bonsai lotus mandala totem gargoyle griffin phoenix kraken minotaur
    centaur satyr naiad dryad banshee golem cyclops sphinx wyvern wendigo yeti
    fern bracken heather lichen toadstool puffball chanterelle wisteria hydrangea peony foxglove bluebell snowdrop
    dragonfly damselfly ladybug hummingbird kingfisher heron egret cormorant puffin lynx ocelot capybara axolotl
    turtleneck sundress pinafore corset bodice petticoat bonnet beret fedora top-hat monocle waistcoat trenchcoat
    goggles suspenders parasol lorgnette scarecrow snowman snowflake icicle floe iceberg fjord glacier geyser
    teapot teacup saucer kettle ladle goblet chalice tankard decanter carafe hourglass sundial astrolabe sextant
    espresso cappuccino croissant baguette dumpling noodle pancake waffle sundae buttercream frosting icing sprinkles
    vineyard orchard meadow moor heath glade thicket copse grove ravine gorge canyon lagoon atoll archipelago dune oasis
    graveyard mausoleum crypt catacomb cloister nave apse belfry spire minaret turret parapet drawbridge moat portcullis
    zeppelin dirigible biplane hovercraft rickshaw gondola schooner galleon caravel catamaran kayak canoe rowboat
    photorealistic monochromatic polychromatic achromatic grayscale asymmetrical symmetrical geometric bold muted
    barefoot shirtless toothless mid-air airborne afloat ablaze aglow agape askew ajar adrift aloft astride
    knit weave embroider crochet mend forge whittle sculpt juggle meditate levitate hover glisten shimmer glint gleam
    loom billow cascade slant topple careen saunter amble frolic nuzzle cuddle perch roost nestle graze munch nibble
    slurp sip gallop canter trot prance leap pounce crouch squat sprawl slouch hunch kneel`,
  ],
  [
    noun | kindBits('abstract'),
    `tintype cyanotype woodblock sfumato scratchboard vanitas alpenglow grayscale terracotta backlight underlighting caustics nudity inkwash
    wildcard lora dpi gigapixel poly risograph kintsugi wabi-sabi muralism anime bokeh cyberpunk dieselpunk solarpunk biopunk steampunk synthwave vaporwave retrowave cottagecore goblincore
    darkcore clip-art line-art lineart pixel-art concept-art fan-art manga manhwa webtoon chibi kawaii ukiyo-e
    photobash matte-painting photorealism hyperrealism vexel voxel low-poly cel-shading rotoscope claymation stop-motion
    chromatic-aberration lens-flare tilt-shift long-exposure time-lapse slow-motion motion-blur depth-of-field hdr hdri
    raytracing ray-tracing path-tracing subsurface-scattering photogrammetry octane unreal blender artstation deviantart
    pinterest behance dribbble pixiv rule-of-thirds golden-ratio leading-lines negative-space monochrome duotone tritone
    colorway linework inkwork penwork crosshatch stipple typography lettering logotype wordmark monogram favicon
    logo emoji emoticon sticker mockup moodboard infographic storyboard keyframe keyart splash-art wallpaper thumbnail
    render screenshot selfie headshot mugshot snapshot closeup close-up wide-angle full-body half-body upper-body
    cowboy-shot bird's-eye worm's-eye dutch-angle over-the-shoulder point-of-view pov fisheye macro boudoir photoshoot
    masterpiece absurdres highres lowres hires score viewer artwork cover-art album-cover book-cover`,
  ],
  [
    noun | kindBits('thing'),
    `chopsticks freckles brushstrokes buttercream tablecloth antlers jawline superhero bougainvillea clamshell softbox ringlight gobo snoot speedlight beauty-dish drone gimbal dslr slr polaroid kodachrome portra ektar gopro
    smartphone laptop vr headset hologram mech mecha exosuit jetpack hoverboard hoverbike cyberdeck lightsaber katana
    windowsill fairy-lights string-lights lightbulb moodlight sunbeam godray sunray light-ray raindrop dewdrop
    sandcastle campfire bonfire ramen sushi bento mochi boba matcha latte macaron cupcake burger
    orb rune glyph sigil pentagram spellbook grimoire scepter`,
  ],
  [
    noun | kindBits('person'),
    `barista cyborg android mermaid catgirl foxgirl bunnygirl elf orc goblin necromancer sorceress druid paladin ronin
    ninja shinobi hacker influencer cosplayer skater biker vtuber hipster adventurer bounty-hunter pinup chef`,
  ],
  [
    noun | kindBits('animal'),
    'corgi shiba inu labradoodle cockapoo raptor kitsune tanuki pegasus dragonling',
  ],
  [
    noun | kindBits('clothing'),
    'hoodie turtleneck sweatpants joggers sneakers leggings twintails ponytail bob choker',
  ],
  [
    noun | kindBits('place'),
    'cityscape skyline megacity metropolis spaceport skybridge rooftop backstreet sidestreet megastructure dreamscape moonscape cloudscape',
  ],
  [
    adjective | adjectiveFirst,
    `piercing stunning breathtaking dazzling charming captivating enchanting haunting mesmerizing outstanding inviting imposing towering amazing striking missing everlasting sans-serif pixelated mannerist brutalist foreshortened elven ferris cobbled pictorialist triadic cartoonish low-fi backlit sidelit rimlit candlelit neon-lit photoreal photorealistic hyperrealistic hyper-realistic ultra-realistic
    semi-realistic unrealistic lifelike cinematic moody dreamy dreamlike otherworldly ethereal whimsical surreal
    surrealistic minimalist minimalistic maximalist futuristic retro-futuristic retrofuturistic post-apocalyptic
    dystopian utopian lovecraftian eldritch gothic grimdark noir atmospheric moonlit sunlit vibrant pastel muted
    desaturated oversaturated high-contrast low-contrast high-key low-key hi-res high-res low-res lo-fi lofi sci-fi
    ultra-detailed hyper-detailed hyperdetailed ultradetailed ultrawide ultra-wide detailed intricate textured
    award-winning best-selling trending iconic epic ominous eerie serene cozy cosy gritty grungy edgy whimsy airy
    symmetrical asymmetrical overexposed underexposed out-of-focus in-focus sharp crisp grainy blurry hazy
    translucent iridescent holographic bioluminescent luminescent steampunk biomechanical cybernetic mechanical
    handdrawn hand-drawn hand-painted hand-made cel-shaded flat isometric top-down side-on head-on flatlay knolling
    old-fashioned old-school mid-century turn-of-the-century low-angle high-angle eye-level
    solo nsfw sfw chibi kawaii barefoot topless shirtless androgynous muscular petite curvy busty freckled
    vintage retro boho preppy emo goth tribal rustic shabby-chic art-deco art-nouveau`,
  ],
  [adverb, 'ultra hyper mid-air overhead underfoot offscreen upside-down barefoot indoors outdoors alone'],
  [verb | intransitive, 'glisten shimmer loom billow levitate meditate cascade peel climb creep trail'],
  [
    noun | ingNoun,
    `lighting painting drawing engraving etching carving shading framing rendering building clearing wedding evening
    morning clothing lettering landing ceiling railing icing frosting topping filling stuffing seating setting
    backlighting sidelighting underlighting cross-hatching cel-shading modeling blending styling branding packaging
    sightseeing snowboarding skateboarding surfing skiing boxing advertising photobashing upscaling tracing coloring
    colouring printing stitching quilting embroidering bedding flooring paneling roofing awning stocking earring
    offspring lining trimming piping wiring tubing scaffolding grading toning vignetting banding`,
  ],
];

/** The words with the bits that they must have at least. */
export const OUR_WORDS: ReadonlyMap<string, number> = ourWords();

function ourWords(): Map<string, number> {
  const words = new Map<string, number>();
  for (const [bits, list] of LISTS)
    for (const word of list.trim().split(/\s+/)) words.set(word, (words.get(word) ?? 0) | bits);
  return words;
}
