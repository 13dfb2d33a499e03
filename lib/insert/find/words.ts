/** What the names of boxes say about them, in English: sites in other languages are found by what they look like. */
export const WORDS: [RegExp, number][] = [
  [/negative|\bneg prompt|exclude|leave out|don.?t want|unwanted/, -90],
  [/\bsearch|find (a|an|your)\b|filter/, -80],
  [/e-?mail|newsletter|subscribe|sign ?up/, -80],
  [/log ?in|user ?name|password|phone|address|coupon|\bcode\b/, -80],
  [/comment|reply|review|feedback|report|tell us|\bbio\b/, -60],
  [/support|contact us|how can we help|live chat/, -60],
  [/\btags?\b|\btitle\b|\bseed\b|\burl\b|\bfile ?name/, -40],
  [/prompt|imagine/, 60],
  [/describe|what do you want|what would you like|want to (see|create|make)|create an? (image|picture)/, 50],
  [/\b(image|picture|create|generate|draw|idea)\b/, 20],
  [/\bask\b|message|\bchat\b|type (here|something)/, 15],
];
