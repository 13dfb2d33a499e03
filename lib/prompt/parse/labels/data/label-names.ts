import type { FieldKey } from '../../../fields.ts';

/** What a label speaks for: a field of ours, or something that has to be looked at first. */
export type Role =
  | FieldKey
  /** The prompt in running words. */
  | 'prompt'
  /** Running words for several fields. */
  | 'description'
  | 'background'
  /** Words that are to be read in the picture. */
  | 'text'
  /** A title to choose by, or the words above a poster. */
  | 'title'
  /** Wishes and exclusions mixed. */
  | 'rules'
  /** A setting of a program: steps, sampler, seed. */
  | 'settings'
  /** Flags of Midjourney. */
  | 'flags'
  /** Says something of the answer, and nothing of the picture. */
  | 'aside';

/**
 * The names of each role in the languages that peers of this product are offered in, divided by commas: English,
 * German, Spanish, French, Portuguese, Italian; Japanese, Chinese (both scripts), Korean; Russian, Arabic.
 */
export const LABEL_NAMES: Readonly<Record<Role, string>> = {
  contentType: `content type, type, image type, type of image, medium, media, medium type, art medium, design type, artwork type, asset type, kind,
    Bildtyp, Bildart, Typ, Darstellungsform, tipo, tipo de imagen, medio, type d'image, médium, support, tipo de imagem, meio, mídia, tipo di immagine, mezzo,
    種類, 画像の種類, 媒体, メディア, 类型, 图像类型, 图片类型, 媒介, 画种, 類型, 圖像類型, 圖片類型, 媒材, 유형, 이미지 유형, 매체, 종류,
    тип, тип изображения, вид, نوع الصورة, النوع, الوسيط, الخامة`,
  subject: `subject, subjects, main subject, character, characters, main character, object, main object, product, hero, focal point, main focus,
    Motiv, Hauptmotiv, Thema, Bildmotiv, Subjekt, Gegenstand, Person, Figur, Hauptfigur, sujeto, asunto, tema, protagonista, personaje, motivo, sujet, personnage, assunto, sujeito, personagem, objeto, soggetto, personaggio,
    sujeto principal, sujet principal, assunto principal, soggetto principale,
    被写体, 主題, テーマ, 主役, 対象, モチーフ, キャラクター, 人物, メイン被写体, 登場人物, 主体, 主题, 主角, 对象, 画面主体, 主体描述, 角色, 主體, 對象, 畫面主體, 주제, 피사체, 주체, 대상, 인물, 캐릭터,
    объект, субъект, персонаж, главный герой, сюжет, главный объект, тема, الموضوع, العنصر الرئيسي, الشخصية, الموضوع الرئيسي`,
  action: `action, actions, pose, activity, movement, Handlung, Aktion, acción, ação, azione, posa,
    動作, アクション, ポーズ, 行動, 动作, 行为, 姿势, 姿态, 姿勢, 동작, 행동, 포즈, действие, поза, الحدث, الفعل, الحركة, الوضعية`,
  setting: `setting, scene, scenery, environment, location, place, surroundings,
    Szene, Umgebung, Ort, Schauplatz, Kulisse, escena, entorno, lugar, escenario, ubicación, ambientación, scène, environnement, lieu, décor, cadre, cenário, cena, local, ambiente, ambientação, ambientazione, scena, luogo,
    場所, 環境, 舞台, 設定, シーン, 場面, 情景, 场景, 环境, 地点, 场所, 場景, 地點, 장소, 장면, 환경, 설정,
    место, место действия, сцена, окружение, обстановка, локация, المكان, المشهد, البيئة, الموقع`,
  background: `background, backdrop, Hintergrund, fondo, arrière-plan, fond, fundo, plano de fundo, sfondo, 背景, 배경, фон, задний план, الخلفية`,
  details: `detail, details, element, elements, key elements, key details, props, foreground, clothing, clothes, outfit, wardrobe, attire, costume, accessories, texture, textures, material, materials, surface, features, appearance,
    hair, eyes, skin, face, expression, facial expression, time, time of day, weather, season, era, period, layout, typography, font, lettering, effects, special effects, finish, outline, border, theme, icon, symbol, age, context,
    Einzelheiten, Elemente, Kleidung, Vordergrund, Wetter, Tageszeit, Textur, Typografie, Schrift, Schriftart, Gesichtsausdruck, detalles, elementos, ropa, vestimenta, clima, hora del día, textura, tipografía, expresión,
    détails, éléments, vêtements, tenue, premier plan, météo, moment de la journée, typographie, mise en page, detalhes, roupas, figurino, hora do dia, tipografia, expressão, dettagli, elementi, abbigliamento, espressione,
    詳細, ディテール, 細部, 要素, 小物, 服装, 衣装, 表情, 天気, 時間帯, 質感, 前景, 髪型, 细节, 元素, 服饰, 道具, 天气, 时间, 材质, 质感, 纹理, 外貌, 細節, 服裝, 服飾, 天氣, 時間, 材質, 紋理,
    세부 사항, 세부사항, 디테일, 세부, 요소, 의상, 옷차림, 표정, 날씨, 시간대, 질감, 전경, детали, элементы, одежда, передний план, погода, время суток, текстура, выражение лица, التفاصيل, العناصر, الملابس, الطقس, الوقت`,
  style: `style, styles, art style, artistic style, visual style, design style, illustration style, technique, aesthetic, aesthetics, art direction, artist, artists, influences, inspiration, genre, look, look and feel,
    Stil, Kunststil, Bildstil, Ästhetik, Künstler, Technik, estilo, estilo artístico, estilo visual, estética, técnica, style artistique, esthétique, stile, stile artistico, estetica, tecnica,
    スタイル, 画風, 作風, アートスタイル, 絵柄, テイスト, 技法, 风格, 艺术风格, 画风, 画面风格, 视觉风格, 绘画风格, 風格, 藝術風格, 畫風, 畫面風格, 視覺風格, 스타일, 화풍, 그림체,
    стиль, художественный стиль, визуальный стиль, стилистика, техника, الأسلوب, النمط, الأسلوب الفني`,
  colorTone: `color, colors, colour, colours, color tone, color tones, colour tone, palette, color palette, colour palette, color scheme, colour scheme, color grading, color grade, tones,
    Farbe, Farben, Farbwelt, Farbpalette, Farbton, Farbstimmung, Farbschema, Farbgebung, colores, paleta, paleta de colores, tonos, couleur, couleurs, palette de couleurs, tons, teintes, cor, cores, paleta de cores, colore, colori, tavolozza, palette di colori, toni,
    色, 色調, 配色, カラー, 色彩, カラーパレット, 色合い, トーン, 色调, 颜色, 色彩搭配, 色系, 顏色, 색상, 색감, 색조, 컬러, 색상 팔레트,
    цвет, цвета, палитра, цветовая палитра, цветовая гамма, гамма, الألوان, لوحة الألوان, اللون`,
  lighting: `lighting, light, lights, illumination, lighting conditions, Licht, Beleuchtung, Lichtstimmung, iluminación, luz, éclairage, lumière, iluminação, illuminazione, luce,
    照明, 光, ライティング, 光源, ライト, 光线, 灯光, 光照, 光影, 打光, 光效, 光線, 燈光, 조명, 빛, 라이팅, освещение, свет, الإضاءة, الضوء`,
  mood: `mood, moods, atmosphere, vibe, vibes, emotion, emotions, feeling, feel, ambience, ambiance, tone, Stimmung, Atmosphäre, Gefühl, atmósfera, estado de ánimo, emoción, tono, atmosphère, humeur, émotion, ton, atmosfera, humor, emoção, tom, umore, emozione,
    雰囲気, ムード, 感情, 空気感, 氛围, 情绪, 气氛, 意境, 情感, 基调, 氛圍, 情緒, 氣氛, 분위기, 무드, 감정, настроение, атмосфера, эмоция, эмоции, المزاج, الأجواء, الجو العام, الجو`,
  realism: `realism, realism level, level of realism, Realismus, realismo, réalisme, リアリズム, リアルさ, 写实程度, 写实度, 真实感, 寫實程度, 사실감, реализм, الواقعية`,
  framing: `framing, camera, camera angle, camera settings, camera and lens, camera shot, camera view, composition, shot, shot type, shot size, angle, perspective, view, viewpoint, point of view, pov, lens, focal length, depth of field, focus, crop,
    Kamera, Perspektive, Komposition, Bildkomposition, Bildausschnitt, Bildaufbau, Blickwinkel, Einstellung, Kamerawinkel, Kameraperspektive, Objektiv, Aufnahme, cámara, composición, encuadre, ángulo, perspectiva, plano, tipo de plano, ángulo de cámara, lente,
    caméra, cadrage, plan, angle de vue, objectif, appareil photo, câmera, composição, enquadramento, ângulo, fotocamera, composizione, inquadratura, angolazione, prospettiva, obiettivo,
    カメラ, 構図, アングル, 視点, カメラアングル, レンズ, フレーミング, 画角, ショット, 构图, 镜头, 视角, 视点, 相机, 拍摄角度, 景别, 机位, 構圖, 鏡頭, 視角, 相機, 구도, 카메라, 앵글, 시점, 렌즈, 카메라 앵글, 프레이밍,
    камера, композиция, ракурс, кадр, перспектива, план, объектив, кадрирование, الكاميرا, التكوين, الزاوية, زاوية الكاميرا, المنظور, الإطار, العدسة`,
  resolution: `resolution, quality, image quality, output quality, Auflösung, Qualität, Bildqualität, resolución, calidad, résolution, qualité, resolução, qualidade, risoluzione, qualità,
    解像度, 画質, 品質, 分辨率, 画质, 清晰度, 质量, 解析度, 畫質, 해상도, 화질, 품질, разрешение, качество, الدقة, الجودة`,
  aspectRatio: `aspect ratio, ratio, ar, aspect, dimension, dimensions, size, image size, output size, output dimension, output dimensions, format, image format, orientation, canvas, canvas size, canvas format, output, output format,
    Seitenverhältnis, Bildformat, Größe, relación de aspecto, proporción, formato, tamaño, rapport d'aspect, proportions, taille, proporção, tamanho, proporção da imagem, proporzioni, rapporto d'aspetto, dimensioni,
    アスペクト比, 縦横比, 比率, サイズ, 比例, 画面比例, 宽高比, 长宽比, 画幅, 尺寸, 图片比例, 畫面比例, 寬高比, 長寬比, 畫幅, 비율, 화면 비율, 종횡비, 크기,
    соотношение сторон, формат, пропорции, размер, نسبة العرض إلى الارتفاع, الأبعاد, النسبة, المقاس`,
  exclude: `negative prompt, negative prompts, negative, negatives, exclude, exclusions, excluded, avoid, must avoid, please avoid, things to avoid, leave out, ohne, sin, sans, sem, senza, без, do not include, don't include, not included, without, undesired content,
    Negativ, Negativprompt, Negativer Prompt, Negativen Prompt, Negative Prompts, Ausschließen, Ausschluss, Ausschlüsse, Vermeiden, Nicht zeigen, Weglassen, negativo, prompt negativo, evitar, excluir, exclusiones, négatif, prompt négatif, éviter, à éviter, exclure, à exclure, evitare, escludere, da evitare,
    ネガティブプロンプト, ネガティブ, 除外, 除外要素, 避けるもの, 不要なもの, 负面提示词, 负面提示, 负面词, 负向提示词, 反向提示词, 避免, 排除, 不要, 负面, 負面提示詞, 負向提示詞, 反向提示詞, 負面,
    네거티브 프롬프트, 네거티브, 제외, 부정 프롬프트, 피할 것, негативный промпт, негативный промт, негатив, исключить, исключения, избегать, отрицательный промпт, отрицательный промт, не включать, негативный запрос, البرومبت السلبي, استبعاد, تجنب, السلبي, الموجه السلبي`,
  rules: `constraint, constraints, restriction, restrictions, requirement, requirements, rules, Einschränkungen, Vorgaben, Anforderungen, restricciones, requisitos, contraintes, restrições, restrizioni, vincoli,
    制約, 条件, 限制, 约束, 要求, 約束, 제약, 제한, 조건, ограничения, требования, القيود, المتطلبات`,
  text: `text, text in image, on-image text, text content, text overlay, wording, words, copy, headline, tagline, slogan, caption, subtitle, inscription,
    Schriftzug, Beschriftung, Überschrift, texto, texte, testo, scritta, テキスト, 文字, 文言, 文本, 文案, 标题, 标语, 標題, 標語, 텍스트, 문구, 글자, текст, надпись, заголовок, النص`,
  title: `title, titel, título, titre, titolo, name, brand, brand name, company name, タイトル, 제목, название`,
  prompt: `prompt, positive, positive prompt, template prompt, image idea, visual idea, Bildidee, idée d'image, idea de imagen, ideia de imagem, idea immagine, prompt d'image, prompt de imagen, prompt de imagem, prompt immagine, Bildprompt, Positiver Prompt, Positiven Prompt, Endgültiger Prompt, Fertiger Prompt, prompt final, prompt positivo, prompt positif, prompt finale, prompt completo, prompt complet,
    English, English version, Deutsch, français, español, português, italiano, 日本語, 英語, 中文, 英文, 中文版, 英文版, 한국어, 영어, русский, английский, на английском,
    プロンプト, ポジティブプロンプト, 最終プロンプト, 画像プロンプト, 完成プロンプト, 提示词, 正面提示词, 正向提示词, 最终提示词, 完整提示词, 绘画提示词, 提示詞, 正面提示詞, 正向提示詞, 最終提示詞, 完整提示詞,
    프롬프트, 최종 프롬프트, 이미지 프롬프트, 긍정 프롬프트, промпт, финальный промпт, готовый промпт, итоговый промпт, положительный промпт, промт, финальный промт, готовый промт, итоговый промт, положительный промт, البرومبت, الموجه, موجه الصورة, برومبت الصورة, البرومبت النهائي`,
  description: `description, scene description, image description, visual description, concept, overview, summary, request, Beschreibung, Bildbeschreibung, Szenenbeschreibung, descripción, descrição, descrizione,
    説明, 描写, 描述, 画面描述, 场景描述, 画面内容, 畫面描述, 설명, 묘사, описание, الوصف`,
  flags: `parameters, midjourney parameters, flags, mj parameters, Parameter, parámetros, paramètres, parâmetros, parametri, パラメータ, パラメーター, 参数, 參數, 파라미터, параметры`,
  settings: `settings, recommended settings, generation settings, steps, sampling steps, inference steps, num inference steps, sampler, sampling method, scheduler, schedule type, cfg, cfg scale, guidance, guidance scale, distilled cfg scale, prompt strength,
    seed, model, model hash, checkpoint, base model, stable diffusion model, vae, vae model, use vae model, clip skip, denoising strength, denoise, strength, version, performance, sharpness, width, height, upscaler, upscale by, batch size, hires steps, hires upscale, hires upscaler,
    lora, loras, lora hashes, lora model, hypernetwork model, use upscaling, use face correction, tiling, refiner model, refiner switch, refiner, fooocus v2 expansion, fooocus v2, adm guidance, metadata scheme, clipskip, ensd, rng, eta, image strength, number of images, created date, template, negative template, civitai resources, Semilla, Graine, Semente, Seme, シード, 种子, 種子, 시드, сид`,
  aside: `note, notes, tip, tips, why, why this works, why it works, explanation, reason, reasoning, hint, example, length, word count, character count, target, bonus, breakdown, source, usage, how to use, hashtag, hashtags, alt text, alternative text, filename, file name, voiceover, voice over, narration, voice-over, подпись к посту, Bildunterschrift, légende, pie de foto, legenda, didascalia,
    Hinweis, Tipp, nota, consejo, conseil, remarque, astuce, dica, suggerimento, ヒント, 補足, ポイント, 备注, 小贴士, 小提示, 備註, 참고, 팁, примечание, совет, ملاحظة, نصيحة`,
};
