/**
 * Irregular verbs: the bare form, the past, and the participle where it is not the past. `lay` is left out as the past of
 * `lie`: a form has one verb, and in prompts it is more often the other one.
 */
export const IRREGULAR_VERBS = `
arise arose arisen|awake awoke awoken|be was/were been|bear bore borne|beat beat beaten|become became become|befall befell befallen
begin began begun|behold beheld|bend bent|bet bet|bid bid|bind bound|bite bit bitten|bleed bled|blow blew blown
break broke broken|breed bred|bring brought|broadcast broadcast|build built|burn burned/burnt|burst burst|buy bought
cast cast|catch caught|choose chose chosen|cling clung|come came come|cost cost|creep crept|cut cut|deal dealt|dig dug
dive dived/dove dived|do did done|draw drew drawn|dream dreamed/dreamt|drink drank drunk|drive drove driven
dwell dwelt/dwelled|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fling flung
fly flew flown|forbid forbade forbidden|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven
forsake forsook forsaken|freeze froze frozen|get got gotten/got|give gave given|go went gone|grind ground
grow grew grown|hang hung/hanged|have had|hear heard|hew hewed hewn/hewed|hide hid hidden|hit hit|hold held|hurt hurt
interweave interwove interwoven|keep kept|kneel knelt/kneeled|knit knitted/knit|know knew known|lay laid|lead led
lean leaned/leant|leap leaped/leapt|learn learned/learnt|leave left|lend lent|let let|lie lied lain/lied
light lit/lighted|lose lost|make made|mean meant|meet met|misread misread|mistake mistook mistaken|mow mowed mown/mowed
offset offset|outdo outdid outdone|outgrow outgrew outgrown|outrun outran outrun|overcome overcame overcome
overgrow overgrew overgrown|overhang overhung|overhear overheard|overlay overlaid|override overrode overridden
overrun overran overrun|oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown
partake partook partaken|pay paid|prove proved proven/proved|put put|quit quit|read read|rebuild rebuilt|redo redid redone
remake remade|rend rent|retell retold|rethink rethought|rewind rewound|rewrite rewrote rewritten|rid rid|ride rode ridden
ring rang rung|rise rose risen|rive rived riven|run ran run|saw sawed sawn/sawed|say said|see saw seen|seek sought
sell sold|send sent|set set|sew sewed sewn/sewed|shake shook shaken|shear sheared shorn/sheared|shed shed
shine shone/shined|shoe shod|shoot shot|show showed shown/showed|shrink shrank shrunk/shrunken|shut shut
sing sang sung|sink sank sunk/sunken|sit sat|slay slew slain|sleep slept|slide slid|sling slung|slit slit
smell smelled/smelt|sow sowed sown/sowed|speak spoke spoken|speed sped/speeded|spell spelled/spelt|spend spent
spill spilled/spilt|spin spun|spit spat/spit|split split|spoil spoiled/spoilt|spread spread|spring sprang/sprung sprung
stand stood|steal stole stolen|stick stuck|sting stung|stink stank/stunk stunk|strew strewed strewn/strewed
stride strode stridden|strike struck struck/stricken|string strung|strive strove striven|swear swore sworn
sweep swept|swell swelled swollen/swelled|swim swam swum|swing swung|take took taken|teach taught|tear tore torn
tell told|think thought|throw threw thrown|thrust thrust|tread trod trodden/trod|understand understood
undergo underwent undergone|undertake undertook undertaken|undo undid undone|unwind unwound|uphold upheld|upset upset
wake woke/waked woken/waked|wear wore worn|weave wove woven|weep wept|wet wet/wetted|win won|wind wound
withdraw withdrew withdrawn|withhold withheld|withstand withstood|wring wrung|write wrote written`
  .trim()
  .split(/[|\n]/);

/** Irregular plurals: the singular and its plurals. A word that is its own plural is in the list as such. */
export const IRREGULAR_NOUNS = `
man men|woman women|child children|person people|foot feet|tooth teeth|goose geese|mouse mice|louse lice|ox oxen
die dice|calf calves|elf elves|half halves|hoof hooves/hoofs|knife knives|leaf leaves|life lives|loaf loaves|scarf scarves
self selves|shelf shelves|bookshelf bookshelves|sheaf sheaves|thief thieves|wharf wharves|wife wives|wolf wolves
werewolf werewolves|dwarf dwarves/dwarfs|cactus cacti/cactuses|fungus fungi|nucleus nuclei|octopus octopuses/octopi
hippopotamus hippopotamuses/hippopotami|alumnus alumni|radius radii|stimulus stimuli|locus loci|nimbus nimbi|alga algae
antenna antennae/antennas|larva larvae|nebula nebulae/nebulas|supernova supernovae/supernovas|vertebra vertebrae
formula formulas/formulae|bacterium bacteria|medium media/mediums|datum data|aquarium aquariums/aquaria|stratum strata
phenomenon phenomena|criterion criteria|automaton automata/automatons|axis axes|basis bases|crisis crises|oasis oases
thesis theses|analysis analyses|metamorphosis metamorphoses|ellipsis ellipses|synthesis syntheses|matrix matrices
vertex vertices|vortex vortices/vortexes|appendix appendices|index indices/indexes|genus genera|opus opera|corpus corpora
stigma stigmata|schema schemata/schemas|seraph seraphim|cherub cherubim/cherubs|bureau bureaus/bureaux
chateau chateaux/chateaus|tableau tableaux|plateau plateaus/plateaux|beau beaux|graffito graffiti|paparazzo paparazzi
gas gases|lens lenses|bus buses|quiz quizzes|sheep sheep|deer deer|fish fish/fishes|moose moose|bison bison|elk elk
swine swine|shrimp shrimp/shrimps|squid squid/squids|salmon salmon|trout trout|koi koi|offspring offspring|aircraft aircraft
spacecraft spacecraft|watercraft watercraft|hovercraft hovercraft|series series|species species|samurai samurai|ninja ninjas/ninja
headquarters headquarters|crossroads crossroads|barracks barracks|passerby passersby|runner-up runners-up
grandchild grandchildren|fireman firemen|fisherman fishermen|snowman snowmen|policeman policemen|gentleman gentlemen
craftsman craftsmen|horseman horsemen|businessman businessmen|businesswoman businesswomen|salesman salesmen
swordsman swordsmen|clergyman clergymen|nobleman noblemen|noblewoman noblewomen|spokesman spokesmen|workman workmen
policewoman policewomen|chairman chairmen|cameraman cameramen|caveman cavemen|cavewoman cavewomen|mailman mailmen
milkman milkmen|postman postmen|woodsman woodsmen|huntsman huntsmen|oarsman oarsmen|boatman boatmen|ferryman ferrymen
merman mermen|madman madmen|strongman strongmen|superwoman superwomen|superman supermen|stuntman stuntmen
watchman watchmen|seaman seamen|frogman frogmen|bogeyman bogeymen|sandman sandmen|townsman townsmen|foreman foremen
tradesman tradesmen`
  .trim()
  .split(/[|\n]/);
