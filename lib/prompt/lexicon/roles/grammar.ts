/** The closed classes: words that hold a sentence together. An underscore stands for a space. */
export const GRAMMAR = {
  preposition: `
    aboard about above across after against along alongside amid amidst among amongst around as at atop before
    behind below beneath beside besides between beyond by despite down during for from in inside into like near next
    of off on onto opposite out outside over past per since through throughout to toward towards under underneath
    until up upon versus via with within without`,
  /** Prepositions that are adjectives or nouns as well: a phrase begins with one only before a determiner or at its end. */
  'preposition before a determiner': 'down past out off up like opposite',
  /** A noun with one of these before it needs no article. */
  determiner: `
    a an the this that these those my your his her its our their some any no each every either neither both all half
    many much several few more most another such what which whose enough numerous various multiple countless dozens
    hundreds thousands millions lots plenty zero one two three four five six seven eight nine ten eleven twelve
    thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty
    ninety un une des le la les du el los las una unas unos il lo gli der das ein eine einen het`,
  'singular determiner': 'a an this that each every another one un une',
  /** Bare numbers that are said with an article: a dozen eggs. */
  'counts with an article': 'dozen couple hundred thousand million billion',
  pronoun: `
    i me you he him she it we us they them who someone somebody something everyone everybody everything nobody
    nothing anyone anything there here myself yourself himself herself itself ourselves themselves nowhere one`,
  'pronoun before a verb':
    'i you he she it we they there this that someone everyone everything nobody nothing',
  /** What opens a clause that belongs to what stands before it. */
  'opens a clause': `
    that who which whose whom while when whenever where wherever because as if though although than so why how`,
  'to be': 'is are was were am be been being',
  auxiliary: `
    is are was were am has have had does do did can could will would shall should may might must isn't aren't wasn't
    weren't hasn't doesn't don't didn't can't won't cannot`,
  /** Words that say no, before which nothing may be added. */
  negation: 'no not never without none neither nor',
  conjunction: 'and or & but nor plus',
  /** What is asked of an assistant: the phrase is a sentence already. */
  request: `
    create draw make generate imagine show give design paint render illustrate produce write add change remove
    replace turn keep edit use please avoid exclude omit include ensure`,
  /** Words that say where or when by themselves. */
  'says where': `
    underwater outdoors indoors upstairs downstairs downtown uptown abroad nearby everywhere somewhere overhead here
    there backstage offshore ashore outside inside underground overseas anywhere elsewhere aloft below above today
    tonight tomorrow yesterday now then uphill downhill inland aboard ahead away upriver downstream`,
  /** `an hour before sunrise`: a measure of time with a word of order says when. */
  'measure of time': `
    second seconds minute minutes hour hours day days week weeks month months year years decade decades century
    centuries moment moments`,
  'order in time': 'before after ago later earlier past',
  /** Verbs that take an object, so that a noun may follow at once: wearing hats. */
  'takes an object': `
    wearing holding riding eating drinking reading playing carrying watching chasing making driving mending cooking
    catching throwing using selling pulling pushing writing hunting herding guarding feeding hugging kissing petting
    fighting showing wielding serving pouring brewing repairing smoking featuring depicting overlooking facing
    crossing climbing picking exploring surrounding casting emitting having taking giving including containing`,
  'linking verb': 'feels looks seems sounds smells tastes appears',
  'verb with of': 'dreaming thinking smelling consisting speaking singing reeking tasting',
} as const;
