/** How people say what is not to be shown, by language. */

export interface Language {
  /** Before the things: `without`. Words of letters that join theirs, or run on as in Chinese. */
  before?: string;
  /** Those of the cues before that are an order: a sentence that begins with one is a list to its end. */
  order?: string;
  /** Behind the things, at the end of the phrase: `文字なし`. */
  after?: string;
  /** Between the things of a list whose end it shows: `sin texto, logotipos ni marcas`. */
  or?: string;
  /** Where they are not to be seen: no thing itself. */
  place?: string;
  /** What follows a cue and is no thing: `sans doute`, `ohne dass`. */
  never?: string;
}

export const GERMANIC: Language[] = [
  {
    before: 'ohne|frei von|(?:bitte )?kein(?:e[nmrs]?|erlei)?',
    order: '(?:zu )?vermeide[nt]?:?|vermeiden sie',
    or: 'oder|noch',
    place: '(?:im|auf dem|in dem) (?:gesamten )?(?:bild|foto|motiv|hintergrund)',
    never: 'dass|zu|weiteres|zweifel|ende|frage|problem|wunder',
  },
  {
    before: 'zonder|geen|vrij van',
    order: 'vermijd',
    or: 'noch',
    place: '(?:in|op) (?:het|de) (?:beeld|foto|afbeelding)',
  },
  { before: 'utan|uten|uden|ing[ae]t?|ingen', or: 'eller', place: 'i bilde(?:n|t)|på billedet' },
];

export const ROMANCE: Language[] = [
  {
    before: 'sin|ning[uú]n[oa]?|nada de',
    order: 'evita(?:r|ndo)?|no (?:incluir|incluyas|añadir|agregar|mostrar|poner|usar)',
    or: 'ni|o',
    place: 'en (?:la|el) (?:imagen|foto|fondo)|visibles?',
    never: 'que|duda|embargo|fin|título|parar|igual|city',
  },
  {
    before: "sans|pas d(?:e |['’])|aucune?",
    order: 'évite[rz]?|ne pas (?:inclure|ajouter|mettre)',
    or: 'ni|ou',
    place: "(?:dans|sur) (?:l['’]image|la photo)|visibles?",
    never: "que|qu['’]|doute|cesse|serif|fin|titre|deux",
  },
  {
    before: 'sem|nenhuma?|nada de',
    order: 'evit(?:e|ar)|não (?:incluir|inclua|adicionar|adicione|mostrar|mostre|usar|use)',
    or: 'nem|ou',
    place: 'na (?:imagem|foto)|visíveis',
    never: 'que|dúvida|fim|título|parar|igual',
  },
  {
    before: "senza|nessun['’o]?|nessuna|niente",
    order: 'evita(?:re)?|non (?:includere|aggiungere|mostrare)',
    or: 'né|o',
    place: "nell['’]immagine|visibili",
    never: 'che|dubbio|fine|titolo',
  },
];

export const OTHERS: Language[] = [
  {
    before: 'без|никаких',
    order: 'избега(?:й|йте|ть)|не (?:добавля(?:й|йте|ть)|рису(?:й|йте)|показыва(?:й|йте))',
    or: 'или|ни',
    place: 'на (?:изображении|фото|картинке)',
    never: 'того|сомнения|конца|названия',
  },
  { before: 'bez|żadn(?:ych|ego|ej)', or: 'ani|lub', never: 'wątpienia' },
  { before: 'tanpa|không(?: có)?', or: 'atau|hay' },
  { after: String.raw`\s{1,3}(?:yok|olmasın|olmadan|içermesin)`, or: 'veya' },
  { before: 'بدون|من دون|دون|بلا|لا يوجد|تجنب', or: 'أو', never: 'أن|شك' },
  { before: 'बिना|कोई', after: String.raw`\s{1,3}(?:के|नहीं)` },
];

/**
 * In Chinese and Japanese a word of refusal may be part of another word (`无人机`, a drone) or be said of an act
 * (`不要改变背景`): beside the ones that name showing itself, they count only before a thing that people leave out.
 */
const LEFT_OUT =
  '文字|字体|字幕|水印|浮水印|logo|标志|標誌|商标|签名|簽名|署名|人物|人类|行人|边框|邊框|畸形|变形|變形|多余|多餘|手指|模糊|噪点|阴影|陰影|反光|杂物|杂乱|血腥|文本|文案|字母|英文';
export const CHINESE: Language = {
  before: `(?:(?:不要|请勿|避免|禁止|不可|不得|勿)(?:出现|出現|包含|添加|加入|显示|顯示|有|带)(?:任何)?|不(?:包含|含|带|出现|显示)(?:任何)?|(?:不要|无|無|没有|沒有|避免|禁止|不需要)(?:任何)?(?=[^，。、]{0,4}(?:${LEFT_OUT})))`,
  or: '或|和|及|与',
  never: '太|过于',
};
export const JAPANESE: Language = {
  after:
    '(?:[はをがの])?(?:なし|無し|禁止|不要|除外|(?:入れ|含ま|含め|描か|映さ|表示し|出さ)ない(?:で(?:ください|下さい)?|こと)?)',
  or: 'や|または|と',
};
export const KOREAN: Language = {
  after: String.raw`[은는이가을를]?\s{0,3}(?:없음|없이|금지|제외|넣지 ?(?:마|말)\S*|빼고)`,
};
