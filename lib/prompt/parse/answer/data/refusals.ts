/** How assistants decline. */

/** How a refusal begins, in the languages assistants answer in most; each says that somebody will not do something. */
const CANNOT =
  "i(?:'m| am) (?:unable|not able|not comfortable)|i (?:can(?:'t|not| not)|won't|will not|could not|couldn't) (?:[a-z']+ ){0,3}(?:help|assist|create|generate|provide|do|write|produce|fulfil|fulfill|comply|make|use|support|continue|engage|share|offer|draw|depict)|i (?:must|have to) decline|i don't feel comfortable|as an ai\\b|(?:this|that|your) (?:request|content|prompt) (?:violates|goes against|may violate|is not allowed)";
export const ENGLISH = new RegExp(
  `^(?:(?:i'm|i am) (?:really |very |so )?sorry\\b(?:[,.!]|$| but\\b| i\\b| for (?:any|the)\\b| about\\b)|sorry(?:[,.!]| but| i) (?:but )?(?:i|that|this|we)\\b|sorry[.!]$|my apologies\\b|i apologi[sz]e\\b|unfortunately,? (?:i|this|that|it|your|we)\\b.{0,80}(?:n't|not|unable|against|violat)|${CANNOT})`,
  'i',
);
export const OTHERS =
  /^(?:es tut mir leid|tut mir leid|ich kann (?:das|dabei|dir|ihnen|diese|leider|keine) .{0,80}nicht|ich kann (?:leider )?keine?|leider kann ich|lo siento|no puedo (?:ayudar|crear|generar|hacer|cumplir)|lamento (?:no|que)|d\u00E9sol\u00E9|je (?:suis d\u00E9sol\u00E9|ne peux pas)|mi dispiace|non posso (?:creare|aiutar|generar)|desculpe|sinto muito|n\u00E3o posso (?:ajudar|criar|gerar)|\u0438\u0437\u0432\u0438\u043D\u0438\u0442\u0435|\u043F\u0440\u043E\u0441\u0442\u0438\u0442\u0435|\u044F \u043D\u0435 \u043C\u043E\u0433\u0443|\u043A \u0441\u043E\u0436\u0430\u043B\u0435\u043D\u0438\u044E|\u0639\u0630\u0631\u0627|\u0622\u0633\u0641|\u7533\u3057\u8A33(?:\u3042\u308A\u307E\u305B\u3093|\u3054\u3056\u3044\u307E\u305B\u3093)|\u3054\u3081\u3093\u306A\u3055\u3044|\u5F88?\u62B1\u6B49|\u5BF9\u4E0D\u8D77|\u6211\u65E0\u6CD5|\u6211\u4E0D\u80FD|\u8FD9\u4E2A\u8BF7\u6C42|\u8FD9\u500B\u8ACB\u6C42|\uC8C4\uC1A1)/i;
