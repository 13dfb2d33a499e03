import { escapePlain } from './escape-plain.ts';

/**
 * Takes cleaned text and takes from it what NovelAI reads as weights, for which there is no escape: braces and square
 * brackets become round ones, `::` and the bar between mixed prompts commas. Source: docs.novelai.net/image.
 */
export function escapeNovelai(text: string): string {
  const plain = escapePlain(text);
  if (!/[{}[\]|]/.test(plain)) return plain;
  return plain
    .replace(/\\+(?=[(){}[\]])/g, '')
    .replace(/[({[]+/g, '(')
    .replace(/[)}\]]+/g, ')')
    .replace(/\|+/g, ', ');
}
