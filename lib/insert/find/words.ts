/**
 * What names of boxes and buttons say, in the languages such sites are used in: English, German, French, Spanish,
 * Portuguese, Italian, Dutch, Polish, Russian, Turkish, Japanese, Chinese (both scripts) and Korean, a language left
 * out where the words of another cover it. Every byte is carried into the page, so only what decides is here.
 *
 * A word is the beginning of a word, so that `ask` is not found in `mask`; `_` ends it, so that `ara_` is not found in
 * `arabesk`; `^` is the start of the name. In scripts without spaces a word is found anywhere. Accents are taken off
 * and letters are small (`normalize.ts`), here as in what is compared.
 */

/** What to leave out: the name of a negative prompt. */
export const NEGATIVE = [
  'negati|neg prompt|undesired|unwanted|exclude|leave out|(not|don.?t) (want|include)',
  'ausschlie|weglassen|vermeiden|nicht (gewunscht|zu sehen)|exclure|a eviter|ne (voulez|veux) pas',
  'excluir|evitar|no (quieres|deseas)|nao (quer|deseja)|esclude|non (vuoi|desideri)|da evitare',
  'uitsluit|ongewenst|vermijd|niet wil|negatyw|wyklucz|негатив|исключ|нежелат|olumsuz|istenmeyen',
  'ネガティブ|除外|负面|負面|反向|排除|不希望|不想|네거티브|부정|제외',
];

/** A thing to look for. */
export const SEARCH = [
  'search|find (a|an|your)_|filter|suche|durchsuch|recherch|chercher|busca|pesquis|^cerca|ricerca|zoek',
  'szuka|wyszuk|поиск|искать|наити|ara_|arama|検索|搜索|搜尋|查找|검색',
];

/** Something about the person: an account, an address, an order. */
export const PERSON = [
  'e ?mail|newsletter|subscri|sign ?(up|in)|log ?in|user ?name|password|^phone|(phone|card|order) num|address|coupon',
  '(promo|zip|postal|access|gift|invite) ?code|^code_|(first|last|full|your) name|^name_|captcha|honeypot|account',
  'anmeld|passwort|telefon|adress|liefer|courriel|connexion|livraison|correo|contrasen|direccion|entrega',
  'senha|endereco|indirizz|consegna|bezorg|haslo|dostaw|почт|парол|адрес_|заказ|sifre|teslimat|siparis',
  'メール|ログイン|住所|配送|邮箱|郵箱|登录|登入|地址|订单|訂單|이메일|로그인|주소|배송',
];

/** What one thinks of something, for others to read, or for the people who run the site. */
export const TALK = [
  'comment_|comments|commenta|repl(y|ies)_|respond|review|feedback|tell us|(new|your|a) (post|topic|thread)|topic_',
  'what do you think|on your mind|support_|contact|how can we|help ?(desk|center)|live ?chat|customer|intercom',
  'your (message|question)|comment pouvons|komm?ent|antwort|bewert|beitrag|kontakt|wie konnen wir|(ihre|votre) (nachricht|message)',
  'repond|avis_|coment|respuest|respond|resena|como podemos|(tu|su) mensaje|soporte|avalia|sua mensagem|rispo|recension|messaggio',
  'reactie|reageer|opmerking|uw bericht|odpowi|pomoc_|wiadomosc|коммент|ответ|отзыв|поддержк|сообщен|yorum|yanit|destek|mesajiniz',
  'コメント|返信|レビュー|感想|問い合わせ|サポート|评论|評論|留言|回复|回覆|评价|評價|客服|咨询|댓글|답글|리뷰|후기|문의|상담',
];

/** One more entry of a form: what a thing is called, not what it looks like. */
export const ENTRY = [
  'title|tags?_|seed_|url_|link_|file ?name|caption|alt text|rich text|notes?_|block_|subject_|description_|slug',
  'excerpt|instructions|system prompt|code_|titel|betreff|beschreibung|titre|objet_|titulo|asunto|etiquet|descripcion|descricao',
  'titolo|descrizion|onderwerp|beschrijving|tytul|temat|opis_|заголов|описание|тема_|baslik|aciklama_',
  'タイトル|タグ|件名|标题|標題|标签|標籤|备注|備註|제목|태그|메모',
];

/** The very word, or a wish for what is to be seen. */
export const WISH = [
  'prompt|imagin|describ|what (do|would|will|should) (you|i|we|the) ?(want|like|see|make|create|draw|picture|image)',
  'want to (see|create|make)|beschreib(e|en|s|st)_|stell dir vor|was (mochte|soll|willst)|decri(s|vez|re)_|que (voulez|veux)',
  'que (quieres|deseas)|descrev|o que voce|descriv|cosa (vuoi|desideri)|immagina_|beschrijf|wat wil|opisz|co chcesz',
  'промпт|промт|опиши|представь|что (вы )?хоти|tanimla|betimle|hayal|anlat|istem_|ne gormek',
  'プロンプト|呪文|描写|説明して|思い描|どんな|提示词|提示詞|描述|描绘|想象|想像|프롬프트|묘사|설명(해|하)|상상',
];

/** What such a site is about. */
export const PICTURE = [
  'image|picture|photo|art_|artwork|draw|idea|txt2img|img2img|bild|zeichn|imagen_|dibuj|imagem|desenh|immagin',
  'afbeelding|obraz|rysu|изображ|картин|рису|gorsel|resi?m|画像|イラスト|图片|圖片|图像|圖像|画面|畫面|이미지|그림',
];

/** What the button says that makes the picture. */
export const MAKE = [
  'generat|create_|imagine|dream_|draw_|render_|paint_|generier|erstell|erzeug|generer_|creer_|generar?_|crear?_|gerar_',
  'criar?_|creare_|genereer|maak_|generuj|wygeneruj|stworz|сгенер|созда|olustur|生成|作成|创建|創建|创作|생성|만들기',
];

/** What a button says that makes something public, or pays. */
export const PUBLISH = [
  'save_|publish|update_|post_|checkout|pay_|buy_|run_|send (message|request)|speicher|veroffentlich|absenden',
  'enregistr|publi|envoyer|guarda|enviar|salvar?_|invia_|verstuur|zapisz|wyslij|сохран|опублик|отправ|kaydet|gonder',
  '保存|公開|送信|发布|發布|提交|저장|게시|보내기',
];

/** Someone to write to. */
export const CHAT = ['ask_|message|chat|type (here|something|your)|frag_|nachricht|質問|消息|메시지'];
