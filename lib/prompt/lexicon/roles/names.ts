/** Names, in lower case. An underscore stands for a space. */
export const NAMES = {
  /** Said with `the`. */
  'name with the': `
    statue_of_liberty eiffel_tower leaning_tower_of_pisa cn_tower space_needle golden_gate_bridge golden_gate
    brooklyn_bridge manhattan_bridge sydney_harbour_bridge empire_state_building chrysler_building flatiron_building
    white_house pentagon capitol kremlin colosseum coliseum louvre prado guggenheim hermitage parthenon pantheon
    acropolis sphinx great_sphinx pyramids great_pyramid great_pyramid_of_giza great_pyramids great_wall great_wall_of_china
    forbidden_city taj_mahal hagia_sophia blue_mosque alhambra sagrada_familia arc_de_triomphe trevi_fountain
    sistine_chapel vatican burj_khalifa burj_al_arab shard gherkin london_eye sydney_opera_house hollywood_sign
    berlin_wall brandenburg_gate reichstag terracotta_army terracotta_warriors grand_canyon black_forest everglades
    outback sahara gobi amazon nile thames seine danube rhine ganges mississippi yangtze euphrates tigris hudson
    volga alps swiss_alps himalayas andes rockies rocky_mountains pyrenees dolomites appalachians carpathians urals
    smoky_mountains scottish_highlands highlands lake_district cotswolds caribbean mediterranean arctic antarctic
    arctic_circle north_pole south_pole equator milky_way big_dipper southern_cross moon sun earth solar_system
    international_space_station hubble_space_telescope james_webb_space_telescope death_star millennium_falcon
    starship_enterprise uss_enterprise tardis batmobile titanic rms_titanic hindenburg concorde orient_express
    flying_dutchman netherlands united_states united_kingdom usa uk ussr soviet_union philippines bahamas maldives
    vatican_city czech_republic dominican_republic roman_empire ottoman_empire british_empire holy_grail
    ark_of_the_covenant last_supper mona_lisa birth_of_venus beatles rolling_stones rolling_stone simpsons avengers
    x-men teletubbies muppets smurfs minions teenage_mutant_ninja_turtles ninja_turtles joker hulk incredible_hulk
    flash grinch grim_reaper mandalorian terminator predator pink_panther cheshire_cat mad_hatter white_rabbit
    little_mermaid little_prince lion_king phantom_of_the_opera hunchback_of_notre_dame loch_ness_monster yeti
    kraken minotaur virgin_mary holy_spirit buddha_statue bible koran torah olympics world_cup super_bowl
    northern_lights aurora_borealis dutch_golden_age golden_age middle_ages dark_ages renaissance high_renaissance
    italian_renaissance northern_renaissance enlightenment cold_war industrial_revolution french_revolution
    bronze_age iron_age stone_age ice_age victorian_era edwardian_era baroque_period roaring_twenties twenties
    thirties forties fifties sixties seventies eighties nineties wild_west hudson_river_school new_york_school
    barbizon_school ashcan_school pre-raphaelites vienna_secession arts_and_crafts_movement old_masters
    dutch_masters great_barrier_reef great_lakes panama_canal suez_canal bermuda_triangle big_apple middle_east
    far_east midwest bronx red_cross oval_office tower_of_london`,
  /** The last word of names that are always said with `the`. */
  'end of a name with the': `
    ocean sea desert mountains nebula galaxy islands empire museum river era dynasty age brotherhood movement
    observatory zodiac`,
  /** Titles, before the land they are of: the Queen of England. */
  'title before of': `
    king queen prince princess emperor empress duke duchess earl count countess baron baroness lord lady knight
    president pope bishop statue temple tower palace cathedral church castle bay gulf sea isle valley garden gardens
    hall house battle mother father god goddess angel ghost hand eye tree book lord creature hound wizard legend
    church basilica ruins city lady city land sword master university museum arch colossus hanging_gardens
    lighthouse bridge bank strait treaty siege fall kingdom birth creation`,
  /** Everyday words that begin a name when a name follows: Queen Victoria. */
  'title before a name': `
    king queen prince princess emperor empress knight mother father brother sister saint captain lady lord sir`,
  /** Things spelled in capitals that are no names. */
  'spelled thing': `
    ufo dj tv suv atv cd dvd led ai pc npc mri vhs rv jpeg gif png qr bmx bmw gpu cpu usb atm vr ar hud ui`,
  /** Everyday words that are names all the same. */
  'name of everyday words': `
    red_square big_ben black_friday white_christmas central_park little_italy hot_wheels times_square holy_grail
    black_sea red_sea easter_island christmas_island wall_street silicon_valley death_valley monument_valley`,
  /** Everyday words that in capitals are another word: a Polish woman. */
  'other word in capitals': `
    batman superman spiderman catwoman polish china turkey japan jordan chile panama morocco jersey mercury mars titan march may august cologne
    bordeaux champagne burgundy nice bath reading georgia santa victorian roman gothic celtic indian dutch scotch
    swiss welsh french i english german spanish italian chinese japanese greek turkish russian irish indian persian
    mexican african asian european american british australian canadian brazilian moroccan egyptian ethiopian
    nigerian kenyan israeli iranian iraqi syrian lebanese korean vietnamese thai filipino indonesian malaysian
    mongolian tibetan nepalese ukrainian belarusian hungarian romanian bulgarian serbian croatian bosnian albanian
    czech slovak austrian belgian danish norwegian swedish finnish icelandic portuguese cuban jamaican haitian
    peruvian chilean colombian argentinian bolivian hawaiian caribbean scandinavian slavic arabian arabic arab
    jewish christian catholic buddhist hindu muslim islamic latin latina latino hispanic parisian venetian
    florentine tuscan sicilian victorian edwardian elizabethan georgian byzantine ottoman babylonian mayan aztec
    inca sumerian spartan athenian trojan norse anglo-saxon mediterranean nordic alpine bavarian andalusian
    provencal balinese cambodian taiwanese californian texan alaskan siberian cossack mughal edo ming qing tang
    heian meiji renaissance bohemian afghan palestinian pakistani bangladeshi lankan somali sudanese ghanaian
    senegalese zulu maasai masai maori polynesian christmas easter halloween thanksgiving monday tuesday wednesday
    thursday friday saturday sunday january february april june july september october november december romanticism
    dada octane rembrandt kodachrome technicolor polaroid lego apple_store earth venus jupiter saturn god jesus`,
  'name of a place': `
    africa asia europe america australia antarctica oceania scandinavia afghanistan albania algeria argentina
    armenia austria bangladesh belgium bhutan bolivia brazil bulgaria cambodia canada chile china colombia croatia
    cuba cyprus denmark ecuador egypt england estonia ethiopia finland france germany ghana greece greenland
    guatemala haiti hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kenya korea
    laos latvia lebanon libya lithuania madagascar malaysia mali malta mexico mongolia morocco myanmar namibia nepal
    nicaragua nigeria norway oman pakistan palestine panama peru poland portugal qatar romania russia rwanda
    scotland senegal serbia singapore slovakia slovenia somalia spain sudan sweden switzerland syria taiwan tanzania
    thailand tibet tunisia turkey uganda ukraine uruguay venezuela vietnam wales yemen zambia zimbabwe north_korea
    south_korea south_africa new_zealand saudi_arabia sri_lanka costa_rica california texas florida alaska hawaii
    arizona nevada utah colorado montana oregon washington louisiana alabama georgia virginia tennessee kentucky
    ohio michigan wyoming vermont maine massachusetts new_york new_york_city nyc manhattan brooklyn queens
    los_angeles la san_francisco chicago boston seattle miami las_vegas vegas new_orleans philadelphia detroit
    houston dallas austin portland denver atlanta nashville honolulu toronto montreal vancouver quebec mexico_city
    havana rio rio_de_janeiro sao_paulo são_paulo buenos_aires lima bogota santiago london paris rome venice
    florence milan naples turin verona pisa berlin munich hamburg cologne vienna salzburg zurich geneva amsterdam
    rotterdam brussels bruges antwerp copenhagen stockholm oslo bergen helsinki reykjavik dublin edinburgh glasgow
    manchester liverpool oxford cambridge bath york madrid barcelona seville granada lisbon porto athens istanbul
    constantinople ankara prague budapest warsaw krakow moscow saint_petersburg st._petersburg kyiv kiev odessa
    bucharest sofia belgrade sarajevo dubrovnik cairo alexandria marrakech marrakesh casablanca fez tangier lagos
    nairobi johannesburg cape_town dubai abu_dhabi doha riyadh mecca jerusalem tel_aviv beirut damascus baghdad
    tehran mumbai delhi new_delhi kolkata calcutta jaipur varanasi agra bangalore kathmandu lhasa beijing shanghai
    hong_kong shenzhen macau taipei chengdu seoul busan tokyo kyoto osaka nara hiroshima nagasaki sapporo hokkaido
    okinawa akihabara shibuya shinjuku harajuku hanoi saigon bangkok phuket chiang_mai jakarta kuala_lumpur manila
    sydney melbourne auckland tuscany provence bavaria normandy brittany catalonia andalusia sicily transylvania
    siberia patagonia cappadocia lapland cornwall yorkshire kansas atlantis babylon sparta troy pompeii camelot
    narnia mordor gotham gotham_city wakanda asgard hogsmeade rivendell middle-earth middle_earth westeros elysium
    valhalla olympus hollywood`,
} as const;
