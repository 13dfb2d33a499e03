/** Where the coach's reasons come from, each under one name. */
export const SOURCES = {
  subjectAndStyle: 'Liu and Chilton, CHI 2022, arXiv 2109.06977',
  firstObject: '"A Cat Is A Cat", arXiv 2410.00321',
  longClip: 'Long-CLIP, arXiv 2403.15378',
  attendAndExcite: 'Attend-and-Excite, arXiv 2301.13826; SynGen, arXiv 2306.08877',
  narrowNoun: 'a study of prompt repair (Patcher); Attend-and-Excite, arXiv 2301.13826',
  counting: 'GeckoNum, arXiv 2406.14774',
  negation: 'NegBench, arXiv 2501.09425; NegVQA, arXiv 2505.22946',
  spelling: 'character-aware text to image, arXiv 2212.10562',
  conceptFrequency: 'Udandarao and others, NeurIPS 2024, arXiv 2404.04125',
  boosters: 'Pavlichenko and Ustalov, arXiv 2209.11711',
  modifiers: 'Oppenlaender, a taxonomy of prompt modifiers, arXiv 2204.13988',
  realPrompts: 'Xie and others, WWW 2023, arXiv 2303.04587',
  concreteness: 'Brysbaert and others, concreteness of 40,000 English words, 2014',
  midjourneyParameters: 'docs.midjourney.com, parameter list (32859204029709)',
  a1111: 'AUTOMATIC1111/stable-diffusion-webui, modules/prompt_parser.py',
} as const;
