/** What names say, in every language of the list. */
import { expect, test } from 'vitest';
import { normalize } from '@/lib/insert/dom/normalize.ts';
import { meaningOf } from '@/lib/insert/find/meaning.ts';
import { WORDS } from '@/lib/insert/find/words.ts';
import { refusal } from '@/lib/insert/write/refusal.ts';

const meaning = meaningOf(WORDS);
const warns = (name: string) => meaning.warnings.some(([pattern]) => pattern.test(normalize(name)));
const wishes = (name: string) => meaning.wish.test(normalize(name)) || meaning.picture.test(normalize(name));

/** Of each language: a wish, a search, a comment, an e-mail address, a title, a negative prompt, a button. */
const LANGUAGES: [string, string, string, string, string, string, string, string][] = [
  [
    'English',
    'Describe your image',
    'Search images',
    'Add a comment',
    'Your e-mail',
    'Title',
    'Negative prompt',
    'Generate',
  ],
  [
    'German',
    'Beschreibe dein Bild',
    'Suche',
    'Kommentar schreiben',
    'E-Mail-Adresse',
    'Titel',
    'Negativer Prompt',
    'Erstellen',
  ],
  [
    'French',
    'Décrivez votre image',
    'Rechercher',
    'Écrire un commentaire',
    'Adresse e-mail',
    'Titre',
    'Prompt négatif',
    'Générer',
  ],
  [
    'Spanish',
    'Describe la imagen',
    'Buscar',
    'Escribe un comentario',
    'Correo electrónico',
    'Título',
    'Prompt negativo',
    'Generar',
  ],
  [
    'Portuguese',
    'Descreva a imagem',
    'Pesquisar',
    'Escreva um comentário',
    'E-mail',
    'Título',
    'Prompt negativo',
    'Gerar',
  ],
  [
    'Italian',
    "Descrivi l'immagine",
    'Cerca',
    'Scrivi un commento',
    'E-mail',
    'Titolo',
    'Prompt negativo',
    'Genera immagine',
  ],
  [
    'Dutch',
    'Beschrijf je afbeelding',
    'Zoeken',
    'Schrijf een reactie',
    'E-mailadres',
    'Titel',
    'Negatieve prompt',
    'Genereren',
  ],
  [
    'Polish',
    'Opisz obraz',
    'Szukaj',
    'Dodaj komentarz',
    'Adres e-mail',
    'Tytuł',
    'Negatywny prompt',
    'Generuj',
  ],
  [
    'Russian',
    'Опишите изображение',
    'Поиск',
    'Оставить комментарий',
    'Адрес почты',
    'Заголовок',
    'Негативный промпт',
    'Создать',
  ],
  [
    'Turkish',
    'Görseli anlat',
    'Ara',
    'Yorum yaz',
    'E-posta adresi, şifre',
    'Başlık',
    'Olumsuz istem',
    'Oluştur',
  ],
  [
    'Japanese',
    '画像を描写',
    '画像を検索',
    'コメントする',
    'メールアドレス',
    'タイトル',
    'ネガティブプロンプト',
    '画像を生成',
  ],
  ['Chinese, simplified', '描述画面', '搜索作品', '发表评论', '电子邮箱', '标题', '反向提示词', '立即生成'],
  ['Chinese, traditional', '描述圖片', '搜尋作品', '發表評論', '電子郵箱', '標題', '負面提示詞', '開始生成'],
  [
    'Korean',
    '이미지를 설명해 주세요',
    '검색',
    '댓글 달기',
    '이메일',
    '제목',
    '네거티브 프롬프트',
    '생성하기',
  ],
];

test.for(LANGUAGES)('%s', ([, wish, search, comment, mail, title, negative, button]) => {
  expect(wishes(wish), wish).toBe(true);
  expect(warns(wish), wish).toBe(false);
  expect(meaning.negative.test(normalize(wish)), wish).toBe(false);
  for (const warned of [search, comment, mail, title]) expect(warns(warned), warned).toBe(true);
  expect(meaning.negative.test(normalize(negative)), negative).toBe(true);
  expect(meaning.make.test(normalize(button)), button).toBe(true);
});

test.for([
  'A mask and a basket',
  'Paragraph about a cat',
  'Para ti',
  'Stage of a theater',
  'Barcode research station',
  'Un castillo cerca del mar',
  'General',
  'Such a fine day',
  'Une chatte',
  'Heute ist ein schöner Tag',
])('%s is no warning: a part of a word is not the word', (name) => {
  expect(warns(name)).toBe(false);
  expect(meaning.make.test(normalize(name))).toBe(false);
  expect(meaning.negative.test(normalize(name))).toBe(false);
});

test('every word is written as it is compared: without accents, in small letters', () => {
  for (const line of Object.values(WORDS).flat()) {
    for (const word of line.split('|')) {
      const letters = word.replace(/[^\p{L} ]/gu, '').trim();
      expect(normalize(letters), word).toBe(letters);
    }
  }
});

test.for([
  'cvc',
  'cardNumber',
  'cc-number',
  'card_number',
  'otp',
  'one-time-code',
  'pin',
  'pin-code',
  'user_pin',
  'iban',
  'ssn',
  'verificationCode',
  'passwd',
  'securityCode',
])('a field called %s is a secret, also without a token', (name) => {
  for (const attribute of ['name', 'id', 'aria-label', 'placeholder']) {
    document.body.innerHTML = `<input ${attribute}="${name}" style="width: 200px">`;
    expect(refusal(document.querySelector('input') as Element)).toMatch(/password|one-time-code|credit-card/);
  }
});

test.for([
  'pink',
  'spinner',
  'discard',
  'cardigan',
  'option',
  'prompt',
  'pin board',
  'business card',
  'postcard',
])('a field called %s is none', (name) => {
  document.body.innerHTML = `<input name="${name}" style="width: 200px">`;
  expect(refusal(document.querySelector('input') as Element)).toBeNull();
});
