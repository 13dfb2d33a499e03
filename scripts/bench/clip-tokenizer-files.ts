import { BYTE_LETTERS, END_OF_WORD, symbolOf } from '../../lib/prompt/tokens/byte-symbols.ts';
import { readClipMerges } from '../clip-merges.ts';

/** CLIP's tokenizer in the two files that `@huggingface/tokenizers` reads, made from the same rules. */
export function clipTokenizerFiles(): [tokenizer: object, config: object] {
  const merges = readClipMerges();
  const vocab: Record<string, number> = {};
  for (const [byte, letter] of BYTE_LETTERS.entries()) {
    vocab[letter] = symbolOf(byte);
    vocab[`${letter}</w>`] = symbolOf(byte) + END_OF_WORD;
  }
  for (const [rank, line] of merges.entries()) vocab[line.replace(' ', '')] = 2 * END_OF_WORD + rank;
  const pattern = String.raw`'s|'t|'re|'ve|'m|'ll|'d|[\p{L}]+|[\p{N}]|[^\s\p{L}\p{N}]+`;
  const tokenizer = {
    version: '1.0',
    truncation: null,
    padding: null,
    added_tokens: [],
    normalizer: {
      type: 'Sequence',
      normalizers: [
        { type: 'NFC' },
        { type: 'Replace', pattern: { Regex: String.raw`\s+` }, content: ' ' },
        { type: 'Lowercase' },
      ],
    },
    pre_tokenizer: {
      type: 'Sequence',
      pretokenizers: [
        { type: 'Split', pattern: { Regex: pattern }, behavior: 'Removed', invert: true },
        { type: 'ByteLevel', add_prefix_space: false, trim_offsets: true, use_regex: false },
      ],
    },
    post_processor: null,
    decoder: null,
    model: {
      type: 'BPE',
      dropout: null,
      unk_token: null,
      continuing_subword_prefix: '',
      end_of_word_suffix: '</w>',
      fuse_unk: false,
      vocab,
      merges,
    },
  };
  return [tokenizer, { tokenizer_class: 'CLIPTokenizer' }];
}
