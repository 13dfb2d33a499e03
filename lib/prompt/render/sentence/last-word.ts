/** The last word of a text in lower case, without punctuation. */
export function lastWord(text: string): string {
  return /([\p{L}\p{N}'-]+)[^\p{L}\p{N}]*$/u.exec(text.slice(-80))?.[1]?.toLowerCase() ?? '';
}
