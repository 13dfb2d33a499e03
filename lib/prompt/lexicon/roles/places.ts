/**
 * How places are said. `alone`: the whole noun phrase; `head`: its last word, with the article a noun needs; `part`: the
 * part of a thing, before `of`. An underscore stands for a space.
 */
export const PLACES = {
  alone: {
    at: `
      home work school area_51 machu_picchu stonehenge disneyland lake_como chichen_itza angkor_wat big_ben
      niagara_falls victoria_falls versailles hogwarts pearl_harbor burning_man coachella oktoberfest comic-con
      mount_rushmore buckingham_palace notre-dame notre_dame loch_ness bletchley_park checkpoint_charlie
      trafalgar_square piccadilly_circus`,
    'at the': `
      north_pole south_pole seaside equator eiffel_tower colosseum louvre taj_mahal acropolis parthenon pantheon
      kremlin vatican white_house empire_state_building brandenburg_gate leaning_tower_of_pisa space_needle cn_tower
      burj_khalifa sydney_opera_house hagia_sophia alhambra sphinx pyramids great_pyramid great_pyramid_of_giza pyramids_of_giza
      statue_of_liberty arc_de_triomphe trevi_fountain sagrada_familia berlin_wall lincoln_memorial
      washington_monument hollywood_sign tower_of_london grand_canal forbidden_city temple_mount western_wall
      wailing_wall blue_mosque movies zoo bolshoi guggenheim uffizi hermitage dentist's doctor's hairdresser's`,
    'in the': `
      middle_of_nowhere back_seat driver's_seat passenger_seat front_seat first_snow mirror netherlands
      united_states usa us united_kingdom uk philippines bahamas maldives seychelles bronx hague congo
      czech_republic dominican_republic soviet_union ussr vatican_city uae united_arab_emirates gambia grand_canyon
      black_forest amazon amazon_rainforest outback arctic antarctic sahara sahara_desert gobi everglades highlands
      scottish_highlands lake_district cotswolds midwest middle_east far_east caribbean mediterranean alps
      swiss_alps himalayas andes rockies pyrenees dolomites appalachians carpathians cosmos universe galaxy
      milky_way void upside_down shire matrix louvre_museum british_museum tropics suburbs countryside wilderness
      wild woods mountains hills sky clouds air ocean water deep_sea night_sky open_air snow rain fog mist dark
      darkness wind sunlight sunshine shade shadows moonlight heat cold desert jungle savanna savannah arctic_tundra
      tundra outdoors stone_age underworld afterlife multiverse metaverse stratosphere atmosphere deep_ocean ghetto
      slums fields trenches background foreground distance spotlight latin_quarter french_quarter lower_east_side
      west_end`,
    in: `
      outer_space space deep_space heaven hell paradise limbo bed jail prison public zero_gravity orbit mid-air
      midair cyberspace wonderland neverland traffic chaos suburbia hyperspace nature times_square central_park
      hyde_park red_square monument_valley death_valley yosemite yellowstone silicon_valley chinatown
      low_earth_orbit mud nothingness purgatory dreamland limelight falling_snow`,
    on: `
      mars venus jupiter saturn mercury neptune pluto uranus earth titan europa stage route_66 mount_fuji
      mount_everest everest kilimanjaro bondi_beach copacabana omaha_beach easter_island alcatraz tatooine arrakis
      wall_street broadway abbey_road fifth_avenue hollywood_boulevard santorini bali hawaii maui oahu sicily crete
      mykonos ibiza mallorca majorca corsica sardinia sunset_boulevard bourbon_street baker_street horseback holiday
      vacation manhattan_island skid_row coney_island dry_land land`,
    'on the': `
      moon floor stairs steps ceiling great_wall great_wall_of_china golden_gate_bridge brooklyn_bridge
      champs-élysées champs-elysees las_vegas_strip death_star titanic international_space_station iss amalfi_coast
      french_riviera riviera cote_d'azur côte_d'azur silk_road orient_express open_sea high_seas seven_seas
      open_ocean ocean_floor sea_floor seafloor seabed horizon open_road outskirts dark_side_of_the_moon
      lunar_surface martian_surface thames nile seine ganges hudson danube rhine amazon_river sidelines front_line
      frontline other_side tube subway underground metro`,
    'by the': 'sea seashore fireside fireplace riverside roadside waterside lakeside poolside campfire',
    by: 'candlelight firelight lamplight',
    under: 'cherry_blossoms',
    'under the': 'stars sun open_sky',
    among: `
      ruins flowers wildflowers trees tall_grass reeds skyscrapers books rocks friends sunflowers leaves tulips
      people strangers ferns gravestones tombstones`,
    against: 'white black gray grey',
  },
  head: {
    on: `
      frozen_lake football_field soccer_field baseball_field playing_field cricket_field street_corner
      roller_coaster rig pass ride merry-go-round ferris_wheel balance_beam frozen_river top mountain_top beach
      street road roof rooftop mountain mountaintop mountainside hill hilltop hillside pier bridge island stage
      table tabletop floor planet boat ship train cliff clifftop cliffside balcony farm shelf branch lawn sidewalk
      pavement platform terrace porch patio shore coast shoreline coastline dock deck throne swing leaf summit peak
      ledge countertop canvas highway freeway motorway trail path riverbank lakeshore sofa couch bench carpet rug
      battlefield boardwalk veranda plateau slate plate tray fence pedestal podium cobblestones blackboard turntable
      court pitch track raft sandbar dune seashore moor moors prairie steppe plain plains glacier iceberg volcano
      asteroid bus tram ferry yacht cruise airplane plane rollercoaster carousel trampoline ladder staircase stairs
      steps stairway escalator doorstep windowsill runway racetrack racecourse ranch plantation homestead avenue
      boulevard causeway promenade esplanade waterfront wharf quay jetty reef atoll ridge crest mound rock boulder
      log stump tightrope surfboard skateboard motorcycle bicycle bike horse camel saddle scooter chair stool
      armchair bed mattress blanket towel pillow cushion surface billboard page screen coin stamp peninsula cape
      tarmac asphalt`,
    by: `
      river stream creek brook lake pond canal pool poolside waterfall fireplace campfire bonfire fountain window
      riverside lakeside roadside seaside waterside hearth`,
    at: `
      edge pyramid graduation interview desk final audition rehearsal crossing stop station airport market bazaar
      fair festival concert wedding party funfair fairground fairgrounds carnival crossroads intersection crosswalk
      event ceremony funeral birthday picnic parade protest rally rave prom ball banquet feast barbecue convention
      exhibition circus rodeo race races auction meeting conference reception disco checkpoint border gate gates
      entrance exit door counter front_desk checkout waterhole campsite campground resort marina dump landfill
      junkyard site altar shrine gravesite grave tomb oasis zoo playground skatepark finish_line bus_terminal
      terminal depot pump well monument memorial crime_scene scene spa observatory drive-in car_wash sink stove
      piano computer easel control_panel helm wheel workbench keyboard`,
    in: `
      hospital_bed boxing_ring traffic_jam jam wheelchair paddy mangrove doorway rice_field hammock lot forest woods
      wood woodland rainforest jungle grove thicket field meadow garden park orchard vineyard pasture paddock
      countryside desert valley canyon gorge ravine cave cavern grotto crater swamp marsh bog wetland bayou delta
      lagoon bay cove fjord ocean sea puddle tundra savanna savannah grassland wilderness wasteland landscape
      seascape snowscape dreamscape moonscape cityscape townscape environment scenery setting world realm dimension
      universe galaxy nebula cosmos void city town village hamlet metropolis suburb neighborhood neighbourhood
      district quarter slum ghetto downtown capital settlement colony camp square plaza piazza courtyard yard
      backyard alley alleyway lane tunnel passage corridor hallway hall lobby foyer room bedroom bathroom kitchen
      attic basement cellar dungeon chamber cell vault loft apartment penthouse house home mansion villa cottage
      cabin hut shack tent igloo yurt teepee tipi barn stable shed garage workshop studio office cubicle classroom
      school university library bookstore bookshop museum gallery theater theatre cinema auditorium arena stadium
      gym gymnasium church cathedral chapel temple mosque synagogue monastery abbey convent castle palace fortress
      citadel tower lighthouse windmill mill factory warehouse laboratory lab hospital clinic ward hotel motel
      hostel inn tavern pub bar nightclub club café cafe coffeehouse restaurant diner bistro cafeteria canteen
      bakery brewery winery shop store boutique salon supermarket mall arcade casino bank prison jail cockpit car
      taxi cab limousine truck van elevator lift submarine spaceship spacecraft starship rocket capsule helicopter
      wagon carriage cart basket box cage crate jar bottle bowl cup glass mug bathtub tub bath shower sauna crib
      cradle nest burrow den lair hive web tree treehouse bush hedge maze labyrinth greenhouse conservatory sunroom
      aquarium tank terrarium cemetery graveyard crypt catacomb mausoleum bunker trench foxhole mine quarry shipyard
      harbor harbour port shipwreck wreck hangar dressing_room closet wardrobe pantry locker storm thunderstorm
      snowstorm sandstorm blizzard rainstorm hurricane tornado downpour drizzle fog mist haze rain snow snowfall
      wind breeze sunlight sunshine moonlight light darkness shade shadow shadows smoke dust mud sand grass water
      air sky skies clouds space crowd queue line circle heap pile dream nightmare memory vision fantasy story
      mirror reflection photograph frame corner area zone region country kingdom empire land territory province
      state nation archipelago canopy undergrowth underbrush snowdrift avalanche flood whirlpool wave surf current
      vacuum chaos ruin ruins slums suburbs streets alleys mountains hills highlands lowlands foothills dunes fields
      meadows gardens trenches catacombs hallways rooms shallows depths tropics rapids sewer sewers subway metro
      gutter parlor parlour ballroom courtroom boardroom bathhouse onsen teahouse dojo ger pagoda pavilion gazebo
      amphitheater amphitheatre colosseum planetarium server_room clearing glade dell hollow basin atelier forge
      smithy foundry boiler_room engine_room control_room cubby booth phone_booth stall kiosk`,
    under: `
      umbrella parasol arch archway canopy_bed starry_sky night_sky tree_canopy overpass streetlamp streetlight
      bridge_arch moon stars tent_roof rainbow`,
    against: 'background backdrop wall',
    among: `
      flowers wildflowers trees sunflowers tulips books skyscrapers rocks reeds leaves people ferns gravestones
      tombstones mushrooms`,
  },
  /** Words that end in one of these are places as it is: courtyard, ballroom, bookshop, lakeside. */
  ending: {
    on: 'street beach bridge boat ship train path top planet mountain hill cliff bank shore coast deck island road',
    at: 'stop station port party market',
    in: `
      room house yard shop store field land forest garden park hall city town ville village scape wood woods office
      works kitchen cave storm tree lot library`,
  },
  /** Parts of things, said with the before `of`: in the middle of a field, at the edge of a cliff. */
  part: {
    at: 'crack break turn edge end foot bottom base entrance beginning start mouth gates height',
    in: `
      dead belly palm lap middle midst center centre heart corner depths back shadow ruins streets wake age bowels
      halls shallows`,
    on: `
      eve tip outskirts banks bank shore shores side surface summit slopes slope brink roof rooftop rooftops steps
      coast deck verge floor`,
  },
  /** Parts said without the: in front of, on top of. */
  'bare part': { in: 'front', on: 'top' },
  /** The word in a name that says what kind of place it is: Lake Como, Bondi Beach, Fifth Avenue. */
  'in names': {
    on: `
      beach street road avenue boulevard drive lane highway freeway interstate route mount mt bridge island isle
      pier peak hill express strip platform`,
    at: `
      reef crossing lake loch station airport castle palace stadium cathedral falls abbey temple market museum
      university college academy gate tower terminal fort`,
    in: 'square park valley city county town village bay forest canyon kingdom empire heights quarter district',
  },
} as const;
