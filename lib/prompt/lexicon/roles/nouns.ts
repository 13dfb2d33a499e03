/** Nouns that are not said as `a thing`. An underscore stands for a space. */
export const NOUNS = {
  /** Said without an article: stuff, weather, food, kinds of art, states, fields of study, games. */
  mass: `
    water seawater rainwater saltwater freshwater fire smoke steam vapor vapour frost ice snow snowfall sleet hail
    rain rainfall drizzle mist fog haze smog dew moisture humidity condensation wind air oxygen hydrogen helium
    nitrogen gas weather lightning thunder sunshine sand silt clay mud soil dirt dust ash soot gravel rubble debris
    lava magma moss ivy lichen mold mould algae seaweed kelp grass turf hay straw bamboo foliage greenery vegetation
    undergrowth underbrush shrubbery wildlife poultry livestock plankton nature scenery wilderness terrain farmland
    woodland grassland gold silver copper bronze brass steel iron tin aluminum aluminium lead zinc nickel chrome
    chromium titanium platinum mercury metal metalwork ironwork woodwork brickwork stonework masonry latticework
    latticework needlework lacework paintwork wood timber lumber plywood driftwood mahogany teak ebony cork concrete
    cement asphalt plaster stucco marble granite limestone sandstone weathered_stone carved_stone rough_stone polished_stone natural_stone bare_concrete slate obsidian quartz jade ivory bone coal
    charcoal graphite chalk glassware porcelain ceramic earthenware stoneware terracotta terra-cotta pottery
    tableware silverware cutlery crockery cookware broken_glass stained_glass shattered_glass frosted_glass
    blown_glass sea_glass cut_glass clear_glass colored_glass translucent_glass tinted_glass cracked_glass
    iridescent_glass textured_glass mirrored_glass opaque_glass clockwork wisteria surf drapery craquelure hoarfrost
    sakura plexiglass plastic rubber vinyl nylon polyester latex spandex leather suede silk satin velvet lace linen
    cotton wool denim tweed flannel cashmere chiffon tulle burlap felt corduroy fleece fabric cloth yarn thread
    embroidery beadwork fur hair skin flesh blood sweat saliva cartilage plumage ivory stubble facial_hair body_hair
    pubic_hair acne paper cardboard parchment papyrus papier-mâché papier-mache confetti glitter tinsel foil
    gold_leaf paint ink dye varnish lacquer wax glue tape string twine chainmail barbed_wire mesh netting wiring
    plumbing scaffolding fencing siding cladding roofing flooring carpeting tiling glazing glaze rust patina grime
    grease oil petrol gasoline fuel diesel kerosene luggage baggage equipment gear machinery hardware software
    furniture jewelry jewellery bling clothing apparel attire footwear underwear lingerie sportswear swimwear
    sleepwear knitwear menswear armor armour weaponry ammunition artillery makeup make-up mascara eyeliner eyeshadow
    lipstick blush nail_polish perfume shampoo soap food seafood fruit produce meat beef pork mutton veal venison
    bacon sushi sashimi ramen udon soba pho pasta spaghetti macaroni lasagna lasagne linguine fettuccine carbonara
    ravioli gnocchi risotto paella couscous quinoa rice bread toast dough pastry butter margarine cheese mozzarella
    parmesan cheddar feta yogurt yoghurt cream ice_cream whipped_cream milk honey jelly marmalade syrup sugar salt
    spice cinnamon saffron garlic ginger parsley cilantro coriander basil thyme rosemary mint oregano flour cornmeal
    oatmeal porridge cereal granola popcorn candy cotton_candy chocolate cocoa caramel fudge tofu tempeh kimchi
    curry gravy mustard ketchup mayonnaise vinegar guacamole hummus salsa sauce soy_sauce broccoli spinach kale
    lettuce cabbage celery asparagus corn wheat barley rye maize cauliflower coffee espresso tea matcha juice
    lemonade soda cola wine beer champagne whiskey whisky vodka rum gin tequila sake brandy cider mead art pixel_art
    concept_art line_art lineart pixelart artwork fan_art fanart clip_art clipart folk_art pop_art op_art street_art
    digital_art vector_art ascii_art art_deco art_nouveau photography astrophotography macrophotography
    cinematography videography calligraphy typography lettering iconography origami kirigami quilling claymation
    animation anime manga cgi graffiti architecture stop_motion linework brushwork penmanship handwriting
    cartography pyrography taxidermy topiary ikebana decoupage macrame macramé crochet knitting weaving batik
    marquetry cloisonné cloisonne filigree gilding scrimshaw literature poetry prose fiction science_fiction sci-fi
    music jazz punk hip-hop ballet light lighting sunlight moonlight starlight daylight candlelight firelight
    lamplight torchlight gaslight twilight lamplight backlight sidelight backlighting sidelighting underlighting
    caustics gloaming flash_photography bioluminescence luminescence fluorescence phosphorescence iridescence
    opalescence incandescence radiance alpenglow shade darkness gloom bokeh chiaroscuro tenebrism sfumato impasto
    grisaille pointillism cubism cross-hatching crosshatching hatching stippling dithering shading film_grain grain
    noise motion_blur motion_blur blur bloom chromatic_aberration distortion lens_distortion halation vignetting
    ray_tracing anti-aliasing global_illumination ambient_occlusion contrast saturation quality detail focus
    soft_focus sharp_focus resolution definition clarity sharpness brightness exposure sepia grayscale greyscale
    monochrome duotone technicolor halftone perspective symmetry asymmetry negative_space motion movement geometry
    proportion white_space empty_space copy_space space outer_space text lettering signage graffiti advertising
    branding packaging merchandise copy information data evidence code energy electricity power technology magic
    sorcery witchcraft alchemy science physics chemistry biology mathematics time infinity eternity gravity
    radiation pollution erosion decay rot love peace joy hope grief happiness sadness freedom justice beauty
    elegance grace nostalgia melancholy solitude loneliness silence chaos fear anger rage courage bravery wisdom
    strength innocence youth childhood adulthood poverty wealth luxury opulence warmth coldness cold intimacy
    tension suspense mystery horror terror drama comedy humor humour irony romance passion lust desire envy greed
    pride shame guilt awe wonder wonderment serenity tranquility tranquillity calm calmness harmony balance unity
    diversity equality progress success failure luck fate destiny death life war sorrow despair madness insanity
    boredom fatigue exhaustion sleep rest work labor labour homework housework leisure fun entertainment traffic
    transport transportation travel tourism trade commerce industry agriculture farming fishing hunting fashion
    haute_couture streetwear graphic_design interior_design web_design flat_design nudity money cash currency loot
    garbage trash rubbish litter waste junk scrap laundry mail luggage winter summer autumn midnight noon dawn dusk
    nighttime daytime football soccer basketball baseball tennis golf hockey rugby chess poker yoga karate judo
    gymnastics archery fencing boxing wrestling surfing skiing skateboarding swimming cycling sailing heaven hell
    paradise purgatory suburbia cyberspace public hygge zen feng_shui equipment stuff content`,
  /** Things there is one of: the moon, the sky, the apocalypse; alone, and in lower case. */
  unique: `
    moon sun sky earth world universe cosmos sea ocean horizon equator internet devil apocalypse underworld
    afterlife aurora_borealis aurora_australis northern_lights southern_lights solar_system milky_way night_sky
    stratosphere atmosphere ozone_layer big_bang grim_reaper easter_bunny tooth_fairy pope countryside seaside
    middle_ages starry_night_sky renaissance multiverse wild_west zodiac matrix bourgeoisie stars heavens`,
  /** The same for one and for many; of these people mean many. */
  'same plural': 'sheep bison cattle swine livestock poultry offspring wildfowl police',
  /** The same for one and for many; of these people mean one. */
  'same singular': `
    fish deer moose elk salmon trout squid shrimp cod tuna carp koi aircraft spacecraft hovercraft watercraft series
    species`,
  /** Countable, though the word table knows them as a substance. */
  countable: `
    brick pearl diamond ruby emerald sapphire gem jewel crystal feather egg apple orange lemon lime pear peach plum
    cherry strawberry banana mango pineapple coconut watermelon tomato potato onion carrot cucumber pumpkin mushroom
    sandwich burger hamburger cheeseburger pizza cake cupcake pie tart cookie biscuit doughnut donut pancake waffle
    bagel baguette croissant pretzel taco burrito salad soup stew omelette omelet steak sausage hotdog lollipop
    cocktail smoothie milkshake latte cappuccino meal dish drink snack dessert rose lily tulip daisy orchid
    sunflower cactus fern bonsai tree oak pine palm willow maple birch leaf petal stone rock pebble boulder coin
    ring cloud storm rainbow snowflake icicle bubble flame spark campfire bonfire beard moustache mustache tattoo
    scar bandage mask ribbon scarf coat dress curtain blanket rug carpet tapestry chicken duck lamb lobster crab
    oyster octopus salmon_fillet rope wire cable chain fence wall pill tablet drug cigarette cigar candle lantern
    lamp glow halo highlight ray beam gradient palette hue tone tint color colour shadow reflection silhouette smile
    laugh look gaze stare frown grin expression wreath robe rainforest jungle forest meadow puddle river cocktail
    glass flare corona nebula paste concoction potion elixir island carriage lens haircut hairstyle ponytail braid
    bun fringe polaroid alligator alpaca beaver builder leopard mink otter raccoon puddle crystal gemstone icicle
    lighter plank dimple pad stalk sponge stripper rhinestone amethyst garnet topaz agate hide pelt solution mixture
    material particle molecule mineral iphone ipad macbook render selfie still mural comic aquarelle ferrotype serigraph
    pictogram ambrotype bust hourglass opera diadem colonnade kimono capybara axolotl ufo suv screen sculpture
    statue figurine portrait still_life landscape seascape breeze blizzard`,
  /** What something is in or on, and one thing with it: a ship in a bottle, a girl on a swing. */
  holder: `
    bottle jar vase bowl cup teacup mug box basket glass pot cage globe terrarium bag bucket frame pocket lantern case
    tank aquarium swing hammock trampoline seesaw trapeze tightrope leash string stick skewer plate platter tray saucer
    pedestal plinth perch horse pony camel donkey unicorn bicycle bike tricycle unicycle motorcycle motorbike scooter
    skateboard surfboard snowboard sled broomstick wheelchair`,
  /** Relatives that one speaks of as by a name: grandma's kitchen. */
  kin: `
    mother mom mum mommy mama father dad daddy papa grandmother grandma granny nana grandfather grandpa grandad
    auntie`,
  /** Nouns in -ing, which begin no action. */
  'noun in -ing': `
    king ring wing string spring building painting drawing ceiling wedding morning evening clothing lightning thing
    duckling viking darling pudding railing earring sibling lighting engraving etching carving setting landing
    nothing something everything anything crossing clearing opening meeting farthing lightning sterling awning
    dumpling gosling sapling seedling fledgling changeling stocking rigging scaffolding netting fencing bedding
    bunting icing frosting topping filling siding flooring paving dressing stuffing braiding stitching piping
    beading wrapping packaging plating lining marking markings writing lettering branding housing plumbing wiring
    rendering engineering offering gathering outing outfitting parking shopping camping feeling being beginning
    meaning`,
  /** Those of them that nobody does, though there is a verb: a family outing. */
  'never an action': 'outing wedding gathering evening feeling',
  /** Things named after what is done with them. */
  'compound with -ing': `
    playing_card playing_cards reading_room reading_glasses reading_lamp riding_boots riding_crop drinking_glass
    drinking_fountain sewing_machine cutting_board chewing_gum shopping_bag shopping_bags washing_machine
    hunting_dog hunting_rifle hunting_lodge fishing_boat fishing_rod fishing_village fishing_net writing_desk
    knitting_needles driving_gloves smoking_jacket eating_utensils painting_studio climbing_roses climbing_ivy
    climbing_plants climbing_wall pouring_rain feeding_trough serving_tray cooking_pot guarding_dog driving_rain
    driving_snow`,
  /** One kind of person or another: what they do is said with `who`. */
  person: `
    man men woman women boy boys girl girls child children kid kids baby babies toddler teenager teen person people
    human adult lady ladies gentleman couple family crowd guy guys dude folks mother father mom dad mum parent
    parents grandmother grandfather grandma grandpa granny grandparents brother sister son daughter twin twins uncle
    aunt cousin nephew niece husband wife bride groom widow friend friends neighbor neighbour lover lovers stranger
    strangers king queen prince princess emperor empress duke duchess lord knight knights wizard witch sorcerer
    sorceress mage warlock druid warrior samurai ronin ninja shinobi soldier soldiers pirate monk nun priest
    priestess bishop pope angel mermaid elf dwarf fairy vampire ghost astronaut cosmonaut cyborg model ballerina
    nurse doctor surgeon chef cook baker smith blacksmith artist musician pianist violinist guitarist drummer singer
    detective spy thief cowboy cowgirl sheriff outlaw student pupil teacher professor scholar scientist captain
    sailor hero heroine superhero shaman viking vikings geisha maiko pilot guard clown mechanic monarch barbarian
    gladiator centurion legionnaire archer assassin peasant farmer shepherd fisherman hunter miner gardener butcher
    barista waiter waitress bartender judge lawyer officer policeman policewoman firefighter fireman paramedic
    engineer architect builder worker workers hacker programmer gamer skater surfer skier dancer dancers athlete
    boxer wrestler runner swimmer player referee coach tourist traveler traveller hiker climber cyclist biker rider
    jockey magician acrobat juggler mime actor actress director photographer painter sculptor writer poet author
    reader journalist nomad bedouin gypsy refugee beggar orphan elder veteran senior boss leader president
    politician tribesman chieftain chief hermit prophet saint goddess god deity demon punk goth hippie rocker rapper
    dj celebrity influencer youth`,
} as const;
