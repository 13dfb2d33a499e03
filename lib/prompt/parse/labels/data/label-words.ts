/** Words around the names of labels, in the languages of the names. */

/** Words around a name that change nothing of what it speaks for, in the languages of the names. */
export const BEFORE = new RegExp(
  `^(?:(?:${[
    'the|your|my|main|primary|overall|key|visual|artistic|general|additional|extra|specific|desired|final|image|picture|photo|scene|art|technical|suggested|recommended|optional',
    '(?:an? )?examples?(?: (?:of|for))?(?: (?:an?|the))?|beispiel(?: für)?(?: (?:einen?|den|das))?|exemples? de|ejemplos? de|exemplos? de|esempio di|пример',
    'allgemeine[rs]?|gesamte[rs]?|visuelle[rs]?|zusätzliche[rs]?|gewünschte[rs]?|weitere',
    '(?:основн|главн|общ|визуальн|художественн|дополнительн)(?:[ыио]й|ая|[ое]е|[ыи]е)',
  ].join(
    '|',
  )})\\s+|haupt-?|gesamt-?|主要|整体的?|整體|画面|畫面|视觉|視覺|图像|图片|圖像|圖片|核心|艺术|藝術|主な|メイン|全体の|画像の|画面の|その他の|주요\\s?|전체\\s?|이미지\\s?|추가\\s?)(?=\\p{L})`,
  'iu',
);
export const BEHIND = new RegExp(
  `(?<=\\p{L})(?:\\s+(?:${[
    'template',
    'principale?s?|général(?:e|es)?|generale?s?|general(?:es)?|geral|gerais|visuel(?:le)?s?|visual(?:es)?|visivo|visiva|artisti(?:que|co|ca)|artístic[oa]s?|global(?:e|es)?|adicional(?:es)?|adicionais|técnic[oa]s?|techniques?',
    "of the (?:image|scene)|des bildes|der szene|de l'image|de la scène|de la imagen|de la escena|da imagem|da cena|dell'immagine|della scena|изображения|сцены|кадра|العام|العامة|الرئيسي|الرئيسية",
  ].join('|')})|如下|描述|要求|设定|設定|设置|效果|说明|說明|の説明)$`,
  'iu',
);
export const JOINED = /\s*(?:[&/+,、・和与及與と]|\b(?:and|und|et|y|e)\b|\sи\s)\s*/iu;
/** `Text on the sign`. */
export const IN_PICTURE = /^(?:text|words|lettering) (?:on|in|at|for)\b/i;
/** `Midjourney prompt`, `Midjourney / DALL·E prompt`, `英文提示词`: a few words in front. */
export const SOME_PROMPT =
  /^(?!(?:try|use|here|this|copy|paste|your|some|these|one)\b)(?:(?:[\p{L}\p{N}.·-]+(?:\s*[/&+]\s*|\s+)){1,4}(?:prompts?|промп?т)(?:\s+v?\d{1,2})?|[^\s,、]{0,10}(?:提示词|提示詞|プロンプト)|(?:[^\s,]{1,10}\s){0,2}프롬프트)$/iu;
/** `Prompt for Midjourney`, `Prompt en inglés`, `Prompt optimisé`. */
export const PROMPT_FOR =
  /^(?:image )?(?:prompt|промп?т)s?\s+(?:(?:for|in|en|para|pour|für|auf|per|на|для)(?:\s+[\p{L}\p{N}.·'-]+){1,3}|(?:optimi|amélior|mejor|otimi|ottimi|miglior|melhor)\p{L}+|midjourney|text|used|english|en)$/iu;
export const NEGATIVE =
  /negati[vf]|négatif|undesired|негатив|отрицательн|ネガティブ|否定|[负負]|反向|네거티브|부정/iu;
/** `Do not include`, `No mostrar`, `Ne pas inclure`, `不要出现`: a verb of leaving out or one that is denied, in each language. */
export const LEFT_OUT =
  /^(?:(?:do not|don't|must not|should not|never)\s+\p{L}+|no (?:debe )?\p{L}+[aei]r|(?:à )?ne pas \p{L}+|não \p{L}+[aeio]r|non \p{L}+re|nicht \p{L}+en|(?:bitte |zu )?(?:vermeiden|weglassen)|не \p{L}+ть|исключ\p{L}+|избега\p{L}+|لا \p{L}+|بدون|تجن\p{L}+|(?:不要|不得|不含|不包含|不出现|禁止|避免|请勿|請勿|勿)\p{L}{0,6}|\p{L}{1,10}(?:ないもの|ないこと|禁止|除外)|\p{L}{1,10}(?: \p{L}{1,6})?(?:지 ?말 ?것|지 않을 것|금지|제외))$/iu;
/** Other words before `negative prompt` are the prompt itself, in one line with what it leaves out. */
export const SOME_NEGATIVE =
  /^(?:(?:stable diffusion|sd ?[\d.]*|sdxl|midjourney|flux|comfyui|pony|universal|standard|default|general|common|basic|refined|improved|enhanced|full|short|long)\s+){1,3}negative prompts?$|^[^\s,、]{0,8}(?:负|負|反)[^\s,、]?(?:提示词|提示詞)$/iu;
