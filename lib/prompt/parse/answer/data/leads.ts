/** What assistants say before a prompt. */

/**
 * What assistants say before a prompt, in the languages they answer in most: English, German, French, Spanish,
 * Portuguese, Italian, Dutch; Russian, Arabic; Japanese, Chinese, Korean.
 */
const YES =
  "sure(?: thing)?|certainly|of course|absolutely|definitely|gladly|great (?:idea|choice|question|concept|request)|great|okay|ok|yes|got it|understood|perfect|happy to help|with pleasure|no problem|thanks|thank you|nat\u00FCrlich|gerne?|klar|selbstverst\u00E4ndlich|alles klar|bien s\u00FBr|avec plaisir|d'accord|\u00BF?\u00A1?claro(?: que s\u00ED)?|\u00A1?por supuesto|\u00A1?desde luego|com certeza|claro que sim|certo|certamente|volentieri|natuurlijk|\u043A\u043E\u043D\u0435\u0447\u043D\u043E|\u0445\u043E\u0440\u043E\u0448\u043E|\u0440\u0430\u0437\u0443\u043C\u0435\u0435\u0442\u0441\u044F|\u0628\u0627\u0644\u0637\u0628\u0639|\u0628\u0643\u0644 \u0633\u0631\u0648\u0631|\u3082\u3061\u308D\u3093(?:\u3067\u3059)?|\u627F\u77E5(?:\u3057\u307E\u3057\u305F|\u3044\u305F\u3057\u307E\u3057\u305F)|\u304B\u3057\u3053\u307E\u308A\u307E\u3057\u305F|\u306F\u3044|\u5F53\u7136(?:\u53EF\u4EE5)?|\u7576\u7136(?:\u53EF\u4EE5)?|\u597D\u7684|好呀|好的呢|没问题|收到|了解(?:です|しました)|\u6CA1\u95EE\u9898|\u6C92\u554F\u984C|\uBB3C\uB860(?:\uC774\uC8E0|\uC785\uB2C8\uB2E4|\uC774\uC5D0\uC694)?|\uB124|알겠습니다|좋습니다|gern geschehen|sehr gerne?|sicher|perfetto|perfeito|¡?perfecto|parfait|готово|отлично|تمام|حسن[اًا]*";
const HERE =
  "here(?:'s| is| are| you go| you are| it is)|below (?:is|are)|(?:try|use|consider|copy|paste) (?:this|these|one of|the following)|how about|what about|something like|you (?:could|can|might)(?: \\w+)? (?:use|try|copy|paste)|i(?:'ve| have)? (?:written|created|put together|crafted|prepared|came up with|refined|rewritten)|this (?:is|one)|the following|hier (?:ist|sind|kommt)|wie w\u00E4re|versuch(?:e|'s)?|voici|voil\u00E0|que diriez-vous|essayez|aqu\u00ED (?:tienes|est\u00E1|va|te)|aqu\u00ED|este es|prueba|aqui est\u00E1|aqui v\u00E3o|aqui|segue|que tal|ecco|prova|hier is|\u0432\u043E\u0442|\u043F\u043E\u043F\u0440\u043E\u0431\u0443\u0439\u0442\u0435|\u0625\u0644\u064A\u0643|\u0647\u0630\u0627|\u4EE5\u4E0B|\u3053\u3061\u3089|\u6B21\u306E|\u8FD9\u662F|\u9019\u662F|\u4E0B\u9762|\u4E3A\u60A8|\u4E3A\u4F60|\uB2E4\uC74C|\uC5EC\uAE30|\uC544\uB798";
/** What is handed over. A picture is none: `Here is a picture of a fox` is a prompt. */
export const HANDED =
  /\b(?:prompts?|versions?|versi(?:\u00F3n|one|on)|options?|opci(?:\u00F3n|ones)|op\u00E7(?:\u00E3o|\u00F5es)|opzion[ei]|descriptions?|beschreibung|variations?|variant(?:e|en|s)?|suggestions?|vorschl(?:ag|\u00E4ge)|alternatives?|ideas?|rewrite|parameters?|breakdown)\b|\u043F\u0440\u043E\u043C\u043F\u0442|\u0432\u0430\u0440\u0438\u0430\u043D\u0442|\u0628\u0631\u0648\u0645\u0628\u062A|\u30D7\u30ED\u30F3\u30D7\u30C8|\u63D0\u793A\u8BCD|\u63D0\u793A\u8A5E|\u63CF\u8FF0|\u7248\u672C|\u65B9\u6848|\u9009\u9879|\uD504\uB86C\uD504\uD2B8/iu;
/** Said to somebody: `A prompt for your fox:`. Without it such a line may be the prompt's own: `Logo variations:`. */
export const ADDRESSED =
  /(?:^|\s)(?:ready to (?:copy|paste|use)|you|your|i|my|du|dein\p{L}*|ihr\p{L}*|vous|votre|ton|ta|tu|su|seu|sua|tuo|tua|\u0432\u0430\u0448\p{L}*|\u0442\u0432\u043E\p{L}*)(?=[\s,:])|[\u4F60\u60A8]|\u3042\u306A\u305F/iu;
export const CALLED_FOR = /\b(?:this|these|following|below|about|like|similar|instead)\b[^:]{0,40}:?$/i;
const EDGE = '(?![\\p{L}\\p{M}\\p{N}-])';
/** Scripts without blanks have no edge to a word. */
export const OPENS = new RegExp(
  `^(?:(?:${YES})(?:${EDGE}|(?<=[^\\p{ASCII}])(?=[!\uFF01,\uFF0C\u3002\u3001]))|(?:${HERE})(?:${EDGE}|(?<=[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Hangul}])))`,
  'iu',
);
/** A greeting and no word more: `Great wave` is a prompt. */
export const ALONE = new RegExp(
  `^(?:${YES})(?:,? (?:here (?:you go|you are|it is)|happy to help|let's do it))?\\s?[!.\uFF01\u3002,]*$|^here (?:you go|you are|it is)\\s?[!.:]*$`,
  'iu',
);
/** Before the prompt in one line: `Sure! A fox ...`, `Okay, a fox ...`; but `Great, wide plains` is a prompt. */
export const BEFORE = new RegExp(
  `^(?:${YES})(?:,? here (?:you go|you are|it is))?\\s?[!.\uFF01\u3002]+\\s*(?=\\S)|^here (?:you go|it is)[!.]+\\s+(?=\\S)|^(?:sure|certainly|of course|absolutely|okay|ok),\\s+(?=(?:an?|the|here|try|how)\\s)`,
  'iu',
);
/** Such words alone may be a prompt's own: `Perfect. Storm`. */
export const WEAK =
  /^(?:great|ok|okay|yes|perfect|thanks|thank you|claro|certo|klar|\u306F\u3044|\uB124)\s?[.!\uFF01]/i;
/** Languages that name what is handed over first: `ご依頼のプロンプトはこちらです。` */
export const NAMES_FIRST =
  /(?:プロンプト|提示词|提示詞|프롬프트)\S{0,2}\s?(?:は?こちら|は?以下|は?下記|を作成しました|如下|입니다|를 작성했습니다)\S{0,8}[。:.]$/u;
/** `Create an image based on the following description:` is no part of the description. */
export const ASKS =
  /^(?:please )?(?:create|generate|make|draw|give me|produce)\s+(?:me\s+)?(?:an?|the|one)\s+(?:new\s+)?(?:image|picture|prompt|artwork|visual)\b[^:]{0,60}\b(?:following|this|these|below)\b[^:]{0,60}:$/i;
/** What follows stands beside what came before: `Here is another version:`, `Your negative prompt:`. */
export const BESIDE =
  /\b(?:another|alternatives?|second|other|negative|different|more|also|variations?|variant\p{L}*|anders?|autre|otr[oa]|outr[oa]|altr[oa])\b|друг|另|別の|다른|负|負/iu;
/** How many are announced: `Here are two options`. */
export const SEVERAL =
  /\b(?:two|three|four|five|six|seven|eight|ten|several|some|few|a couple(?: of)?|\d{1,2}|zwei|drei|vier|f\u00FCnf|deux|trois|quatre|cinq|dos|tres|cuatro|cinco|duas|dois|tr\u00EAs|quatro|due|tre|quattro)\s+(?:[\p{L}-]{1,20}\s+){0,3}(?:prompts?|options?|variations?|versions?|ideas?|alternatives?|choices|varianten?|vorschl\u00E4ge|optionen|propositions|id\u00E9es|opciones|variantes|versiones|op\u00E7\u00F5es|varia\u00E7\u00F5es|opzioni|varianti)\b|[2-9\u4E8C\u4E24\u5169\u4E09\u56DB\u4E94]\s?(?:\u3064|\u4E2A|\u500B|\u7A2E|\u79CD|\u6848)|(?:\u0434\u0432\u0430|\u0442\u0440\u0438|\u0447\u0435\u0442\u044B\u0440\u0435|\u043D\u0435\u0441\u043A\u043E\u043B\u044C\u043A\u043E)\s+(?:\p{L}+\s+)?(?:\u0432\u0430\u0440\u0438\u0430\u043D\u0442|\u043F\u0440\u043E\u043C\u043F\u0442)/iu;
