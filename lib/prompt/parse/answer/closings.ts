import { isGreeting } from './leads.ts';
import { isStatus } from './status.ts';

/** What assistants say behind a prompt, in the languages they answer in most. Nobody writes so to a generator. */
const OFFERS = [
  "would you (?:like|prefer|want)\\b|do you (?:want|like|prefer)\\b|want (?:me to|another|a different|it|any)\\b|want to (?:tweak|adjust|change|try)\\b|should i\\b|shall i\\b|let me know\\b|just let me know\\b|tell me (?:if|what|which|how)\\b|(?:need|looking for) (?:any|another|more|something else)\\b.*\\?$|if you(?:'d| would)? (?:like|want|prefer|need)\\b.*\\b(?:i|me|let)\\b|i can (?:also|make|adjust|tweak|create|refine|generate|modify|help)\\b.*\\b(?:you|it|version|this|if|prompt)\\b|i could also\\b|hope (?:this|that|it) (?:helps|works|captures|fits)|i hope (?:this|that|you)\\b|which (?:one|of these|version|option|do you)\\b|what do you think|how does (?:this|that) (?:sound|look)|does (?:this|that) (?:work|sound|match|capture)\\b|would this\\b|is this what you\\b|any (?:changes|adjustments|tweaks)\\b.*\\?$|enjoy(?:!| (?:creating|your|the prompt)\\b)|happy (?:creating|prompting|generating)\\b|this (?:prompt|version|description) (?:is|will|should|uses|keeps|works|stays|fits|captures|emphasi[sz]es|sets|gives|creates|combines|includes|focuses|highlights|aims|balances|ensures|adds|blends|would)\\b",
  'm\u00F6chtest du|m\u00F6chten sie|soll ich|sag(?:en sie)? (?:mir |einfach )?bescheid|lass(?:en sie)? (?:es )?mich wissen|(?:wenn|falls) (?:du|sie) (?:m\u00F6chte|will|wollen|noch|\u00E4nderung)|viel spa\u00DF|ich kann (?:auch|gerne|dir|ihnen)|ich hoffe|sag(?:en sie)? (?:mir )?(?:einfach|gern|kurz)|gib mir bescheid|viel erfolg|gutes gelingen|bei fragen|welche (?:version|variante)',
  "souhaite[sz]-(?:vous|tu)|voulez-vous|veux-tu|aimeriez-vous|dites-moi|dis-moi|n'h\u00E9site[sz]? pas|si (?:vous|tu) (?:souhaite|voule|veux|le souhaite|le d\u00E9sire)|je peux (?:aussi|\u00E9galement|adapter|ajuster)|j'esp\u00E8re que|bonne (?:cr\u00E9ation|g\u00E9n\u00E9ration|chance)|besoin d'(?:un|une|autre)",
  '[\u00A1\u00BF](?:quieres|quiere|av\u00EDsame|espero que|que lo disfrutes|disfr\u00FAtalo|te gustar\u00EDa|le gustar\u00EDa|cu\u00E1l|deseas|necesitas)|si (?:quieres|deseas|prefieres|necesitas|te gustar\u00EDa)|av\u00EDsame|dime si|espero que|(?:tambi\u00E9n )?puedo (?:tambi\u00E9n|hacer|ajustar|crear)',
  'quer que|qualquer (?:ajuste|coisa|d\u00FAvida)|espero que|deseja|bom proveito|gostaria (?:que|de)|voc\u00EA (?:quer|gostaria|prefere)|se (?:quiser|preferir)|me (?:avise|diga)|(?:tamb\u00E9m )?posso (?:tamb\u00E9m|ajustar|criar)|qual (?:vers\u00E3o|voc\u00EA|delas)',
  'vuoi (?:che|un)|buon (?:divertimento|lavoro)|dimmi se|desideri|vorresti|se (?:vuoi|preferisci|desideri)|fammi sapere|spero che|posso (?:anche|modificar|creare)|quale (?:versione|preferisci)',
  '\u0445\u043E\u0442\u0438\u0442\u0435|\u0445\u043E\u0447\u0435\u0448\u044C|\u0435\u0441\u043B\u0438 (?:\u0445\u043E\u0442\u0438\u0442\u0435|\u0445\u043E\u0447\u0435\u0448\u044C|\u043D\u0443\u0436\u043D\u043E|\u0432\u0430\u043C|\u043F\u043E\u043D\u0430\u0434\u043E\u0431)|(?:\u0434\u0430\u0439|\u0434\u0430\u0439\u0442\u0435) \u0437\u043D\u0430\u0442\u044C|\u043C\u043E\u0433\u0443 (?:\u0442\u0430\u043A\u0436\u0435|\u0435\u0449\u0451|\u0435\u0449\u0435)|\u043D\u0430\u0434\u0435\u044E\u0441\u044C|удачи|дайте знать|напишите,? если|могу ли я|нужны ли',
  '\u0647\u0644 (?:\u062A\u0631\u064A\u062F|\u062A\u0631\u063A\u0628|\u062A\u0648\u062F)|\u0625\u0630\u0627 (?:\u0623\u0631\u062F\u062A|\u0643\u0646\u062A)|\u0623\u062E\u0628\u0631\u0646\u064A|آمل أن|أتمنى أن|لا تتردد',
  '(?:修正|変更|調整|追加|\u5FC5\u8981|\u3054\u5E0C\u671B|\u3054\u8981\u671B|\u4ED6\u306B|\u3082\u3057).{0,30}(?:\u3067\u3057\u305F\u3089|\u3042\u308C\u3070|\u306A\u3089|\u304A\u77E5\u3089\u305B|\u304F\u3060\u3055\u3044|\u53EF\u80FD)|.{0,60}(?:\u304A\u6C17\u8EFD\u306B|\u304A\u77E5\u3089\u305B\u304F\u3060\u3055\u3044|\u3044\u304B\u304C\u3067\u3057\u3087\u3046\u304B|\u307E\u3057\u3087\u3046\u304B|\u8ABF\u6574\u3067\u304D\u307E\u3059|\u304A\u9078\u3073\u304F\u3060\u3055\u3044)|\u304A\u597D\u307F|気に入って|お役に立て',
  '(?:dieser|ce|cette|este|esta|questo|questa) (?:prompt|version|versión|versão|versione|beschreibung|descripción|descrição)\\b|этот промпт|このプロンプト|(?:这个|這個|此|该)(?:提示词|提示詞|版本)|이 프롬프트|هذا البرومبت',
  '\u5982\u679C(?:\u4F60|\u60A8|\u9700\u8981|\u60F3)|[如若](?:需|果需|有)|祝[你您]|請隨時|請告訴|希望(?:這|對)|欢迎(?:随时|告诉)|歡迎(?:隨時|告訴)|\u9700\u8981\u6211|\u8981\u4E0D\u8981|\u5E0C\u671B(?:\u8FD9|\u5BF9|\u4F60|\u60A8)|\u8BF7\u544A\u8BC9\u6211|\u8BF7\u968F\u65F6|(?:\u4F60|\u60A8)(?:\u60F3|\u559C\u6B22|\u89C9\u5F97|\u9700\u8981|\u5E0C\u671B)|\u6211\u8FD8\u53EF\u4EE5|\u6211\u53EF\u4EE5(?:\u518D|\u7EE7\u7EED|\u5E2E)',
  '\uC6D0\uD558\uC2DC\uBA74|\uD544\uC694\uD558\uC2DC\uBA74|.{0,40}(?:알려 ?주세요|말씀해 ?주세요|도움이 되|원하시나요|\uC54C\uB824\uC8FC\uC138\uC694|\uC5B4\uB5A0\uC138\uC694|\uB4DC\uB9B4\uAE4C\uC694)',
];
const COPYING =
  '(?:quick |pro |bonus )?tips? ?:.{0,200}\\b(?:copy|paste|prompts?|midjourney|dall-e|generator|chatgpt)\\b';
const OFFER = new RegExp(`^(?:${OFFERS.join('|')}|${COPYING})`, 'iu');
/** What a user may write as well: behind a prompt only where an assistant is known to speak. */
const ADVICE =
  /^(?:feel free|you (?:can|could|may|might) (?:also )?(?:adjust|tweak|change|paste|copy|use|add|replace|swap|modify|experiment)|(?:just|simply) (?:copy|paste)|copy (?:and|&) paste|paste (?:this|it)|(?:quick |pro |style |bonus )?(?:notes?|tips?|hint)\b ?:|if you|need (?:any|another|more)|good luck[!. ]*$|try (?:adding|changing|adjusting|swapping)|for (?:a|an|more|best|better) [^.]{1,60}, (?:try|add|use|you)|hinweis|tipp|conseil|astuce|consejo|nota\b|dica|suggerimento|\u30D2\u30F3\u30C8|\u30DD\u30A4\u30F3\u30C8|\u5C0F\u8D34\u58EB|\u63D0\u793A\uFF1A|\u0441\u043E\u0432\u0435\u0442|why (?:this|it) works|the (?:prompt|result|lighting|palette|light) (?:above|gives|should|will|creates|adds|helps))/iu;
/** Where a list of reasons or hints begins. */
const AFTERWORD =
  /^(?:key (?:elements|features|details|points|choices)|why (?:this|it) works|what makes (?:this|it) work|changes(?: i(?:'ve)? made)?|what (?:i(?:'ve)? )?changed|improvements|explanation|breakdown|prompt breakdown|how to use(?: it| this)?|(?:usage |style |additional |some |quick |pro |optional )?(?:notes?|tips?|tweaks|adjustments|variations?)(?: (?:for|to|you)\b.{0,40})?|erkl\u00E4rung|hinweise|tipps|warum das funktioniert|explication|conseils|pourquoi \u00E7a marche|explicaci\u00F3n|consejos|por qu\u00E9 funciona|explica\u00E7\u00E3o|dicas|spiegazione|consigli|\u30DD\u30A4\u30F3\u30C8|\u89E3\u8AAC|\u8BF4\u660E|\u8AAA\u660E|\u63D0\u793A|\uC124\uBA85|\uD301|\u043F\u043E\u044F\u0441\u043D\u0435\u043D\u0438\u0435|\u0441\u043E\u0432\u0435\u0442\u044B)\s?:?$/iu;
/** Spoken to somebody, in languages whose words for that are no others: in an answer known to be one. */
const ADDRESSED =
  /[你您]|(?<![\p{L}])(?:dir|dich|dein\p{L}*|(?:du kannst|kannst du|sie können)|vous|puedes|puoi|você pode|можете|можешь|votre|vos|usted|tus?|você|вам|вас|ваш\p{L}*|тебе|тво\p{L}+)(?![\p{L}])|(?:ください|ましょうか|(?:お|ご).{1,30}ます)[。！!]?$|(?:세요|십시오|드리겠습니다|까요)[.!?]?$|(?:^|\s)(?:لك|تريد|أردت|رأيك)/iu;
const QUESTION_WORDS =
  /^(?:(?:[\p{L}', ]{1,40}[!.] )?)(?:what|which|who|where|when|how|do|does|would|should|shall|is|are|could you (?:tell|give|share|describe|specify|clarify|provide)|can you (?:tell|give|share|describe|specify|clarify|provide)|any|want)\b/iu;
/** In the midst of a line, behind the prompt: a selection may have lost its line ends. */
const INLINE =
  /(?<=[.!?"')\]\d]) (?=(?:Would you like|Do you want|Want me to|Should I (?:make|add|change|adjust|create)|Shall I|Let me know|If you'd like|I can also|Feel free to|Hope this)\b)/;
const LONGEST = 600;

/** Takes a folded line and tells whether an assistant says it behind a prompt; `known` where one is known to speak. */
export function isClosing(words: string, known: boolean): boolean {
  const line = words.slice(0, LONGEST + 1).replace(/^[^\p{L}\p{N}\u00A1\u00BF]+/u, '');
  if (line === '' || line.length > LONGEST) return false;
  if (isStatus(line) || OFFER.test(line) || isQuestionToUser(line)) return true;
  if (known && (ADVICE.test(line) || ADDRESSED.test(line.replace(/[\s*_()"]+$/, '')))) return true;
  // `Your prompt is ready! Would you like me to generate the image?`
  const end = /[.!\u3002\uFF01]\s*/.exec(line);
  const first = end ? line.slice(0, end.index + 1) : '';
  return end !== null && (isStatus(first) || isGreeting(first)) && isClosing(line.slice(first.length), true);
}

/** Takes a folded line and tells whether reasons or hints begin with it. */
export function isAfterword(words: string): boolean {
  return (
    words.length < 60 && AFTERWORD.test(words.replace(/[*_#\p{Extended_Pictographic}]|\uFE0F/gu, '').trim())
  );
}

/** Takes a folded line and tells whether it asks the user something: `Which mood do you want?`, not `Can you draw me a fox?`. */
export function isQuestionToUser(words: string): boolean {
  const line = words.trim();
  if (line.length > 400 || !/[?\uFF1F]["')]?$/.test(line)) return false;
  return QUESTION_WORDS.test(line) && /\b(?:you|your|I|me)\b/.test(line) && line.split(/[.?!]\s/).length <= 2;
}

/** Takes a folded line and gives where an offer begins in it, behind the prompt; its length where there is none. */
export function offerAt(words: string): number {
  const tail = Math.max(0, words.length - LONGEST);
  const at = words.slice(tail).search(INLINE);
  const quotes = at < 0 ? 0 : (words.slice(0, tail + at).match(/"/g)?.length ?? 0);
  return at < 0 || quotes % 2 === 1 ? words.length : tail + at;
}
