/** What libraries make up anew at every visit: a counter or a random part behind their own name. */
const LIBRARY =
  /^[:«]|^_r_|(ember|ext-gen|yui_)\d|(^|[-_:])(radix|react|mui|headlessui|chakra|mantine|aria|cdk|mat|el-id|downshift|uid|svelte|tippy|popper)[-_:]/i;
/** Parts that nobody has thought up: long numbers, parts of a UUID, hashes. */
const RANDOM = /\d{4,}|[0-9a-f]{8}-[0-9a-f]{4}|(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{8,}/i;
/** Letters and digits that take turns (`1a2b3c4`): more than a word with a number in it (`txt2img`) has. */
const TURNS = /\d[a-z]+\d+[a-z]|[a-z]\d+[a-z]+\d+[a-z]/i;
/** Longer names are made of something. */
const LONGEST = 80;

/** Whether an id or a name was given by a person, so that it may be the same at the next visit. */
export function isLasting(name: string): boolean {
  if (name === '' || name.length > LONGEST || LIBRARY.test(name)) return false;
  return !RANDOM.test(name) && !TURNS.test(name);
}
