/**
 * What names of boxes and buttons say, in the languages such sites are used in: English, German, French, Spanish,
 * Portuguese, Italian, Dutch, Polish, Russian, Turkish, Japanese, Chinese (both scripts) and Korean, a language left
 * out where the words of another cover it. Only what decides is here.
 *
 * Data for the finder, handed in by whoever calls it: the script in the page need not carry it.
 *
 * A word is the beginning of a word, so that `ask` is not found in `mask`; `_` ends it, so that `ara_` is not found in
 * `arabesk`; `^` is the start of the name. In scripts without spaces a word is found anywhere. Accents are taken off
 * and letters are small (`normalize.ts`), here as in what is compared.
 */

export interface Words {
  /** What to leave out: the name of a negative prompt. */
  negative: string[];
  /** A thing to look for, in a place of its own. */
  search: string[];
  /** Something about the person: an account, an address, an order. Boxes of several lines are seldom for it. */
  person: string[];
  /** What one thinks of something, for others to read, or for the people who run the site. */
  talk: string[];
  /** One more entry of a form: what a thing is called, not what it looks like. */
  entry: string[];
  /** The very word, or a wish for what is to be seen. */
  wish: string[];
  /** What such a site is about. */
  picture: string[];
  /** Someone to write to. */
  chat: string[];
  /** A place to write, whatever for. */
  editor: string[];
  /** What the button says that makes the picture. */
  make: string[];
  /** What a button says that makes something public, or pays. */
  publish: string[];
}

export const WORDS: Words = {
  negative: [
    'negat|neg prompt|undesired|unwanted|exclu[dri]|leave out|(not|don.?t) want|ausschlie|nicht (gewunscht|zu sehen)|a eviter|evitar',
    'esclud|no (quier|dese)|nao quer|non vuoi|uitsluit|wyklucz|негатив|исключ|olumsuz|ネガティブ|除外|负面|負面|反向|排除|네거티브|부정|제외',
  ],
  search: [
    '^[qs]_|search|find (a|your)_|filter|suche|durchsuch|recherch|busca|pesquis|^cerca|zoek|szuka|поиск|наити|ara_|検索|搜|검색',
  ],
  person: [
    'e ?mail|newsletter|subscri|sign ?(up|in)|log ?in|user ?name|password|^phone|addres|coupon|voucher|deliver|shipping|^code_|(first|last|full|given|family) name|^tel_|postal|organi[sz]ation_|^name_|(re)?captcha|leave this|account',
    'adres|anmeld|courriel|correo|почт|заказ|メール|邮|郵|登录|메일|주소',
  ],
  talk: [
    'comment(s|o|aire)?_|repl(y|ies)_|review|feedback|tell us|topic|what do you think|on your mind|support_|contact|how can we|help ?desk|intercom|your message|direct message',
    'komm?ent|antwort|bewert|kontakt|repond|avis_|coment|respond|reactie|odpowi|коммент|ответ|отзыв|yorum|yanit',
    'コメント|返信|レビュー|感想|评论|評論|留言|回复|客服|댓글|답글|리뷰|문의',
  ],
  entry: [
    'title|tags_|^tag_|seed_|url_|file ?name|caption|alt text|notes?_|block_|subject_|description_|excerpt|instructions|system prompt',
    'tite?l|betreff|beschreibung|titre|tit[ou]lo|descri[pz]|tytul|заголов|описание|baslik|タイトル|标题|標題|简介|제목',
  ],
  wish: [
    'prompt|imagin|describe|what (do|would|will|should) (you|i|we|the) ?(want|like|see|make|create|draw|picture|image)|want to (see|create|make)',
    'beschreib(e|en)_|was (mochte|soll|willst)|decri(s|vez)_|que (voulez|veux|quieres)|descrev|o que voce|descrivi|cosa vuoi|beschrijf|opisz',
    'промпт|опиши|представь|hayal|anlat|istem_|プロンプト|描|説明して|提示词|提示詞|想象|想像|프롬프트|묘사|설명(해|하)',
  ],
  picture: [
    'image|picture|photo|artwork|draw|idea|(txt|img)2img|bild|imagen_|imagem|immagin|afbeelding|obraz|изображ|картин|gorsel|画像|图片|圖片|画面|畫面|이미지|그림',
  ],
  chat: ['ask_|message|chat|type (here|something|your)'],
  editor: [
    'rich text|markdown|wysiwyg|source code|code editor|formatierter text|texte (enrichi|riche)|texto (enriq|rico|formatado)|testo (formatt|ricco)',
    'opgemaakte tekst|tekst sformat|форматиров|zengin metin|リッチ ?テキスト|富文本|格式文字|서식',
  ],
  make: [
    'generat|create_|imagine|dream_|draw_|generier|erstell|erzeug|generer|creer_|generar?_|crear?_|gerar_|criar?_|genereer|maak_|generuj|wygeneruj|stworz|сгенер|создать|olustur|生成|作成|创|생성|만들기',
  ],
  publish: [
    'save_|publi|update_|post_|checkout|place order|send message|speicher|absenden|enviar|отправ|保存|发布|저장',
  ],
};
