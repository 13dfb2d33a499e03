import { FIRST_MERGED } from './merges.ts';

/** What a pair of symbols becomes: the rules of a tokenizer, ready to be looked up. */
export interface MergeRanks {
  /** The rank of the rule for a pair, from 0; `NO_RULE` where there is none. The lowest is applied first. */
  rank(left: number, right: number): number;
  /** How many bytes of UTF-8 a token stands for. */
  bytes(token: number): number;
  /** How many rules there are. */
  size: number;
}

export const NO_RULE = 0x7fffffff;

/** Spreads a pair over the table: Knuth's multiplicative hash. */
const spread = (key: number, bits: number) => Math.imul(key ^ (key >>> 15), 0x9e3779b1) >>> (32 - bits);

/** Takes merges in their compact form. A table of numbers: a `Map` would take five times as long to build and to ask. */
export function createMergeRanks(merges: Uint16Array): MergeRanks {
  const size = merges.length / 2;
  const bits = Math.ceil(Math.log2(size + 2)) + 1;
  const mask = 2 ** bits - 1;
  const keys = new Int32Array(mask + 1);
  const ranks = new Int32Array(mask + 1).fill(NO_RULE);
  const bytes = new Uint8Array(FIRST_MERGED + size).fill(1);
  for (let rank = 0; rank < size; rank += 1) {
    const [left, right] = [merges[rank] ?? 0, merges[size + rank] ?? 0];
    const key = (left << 16) | right;
    let slot = spread(key, bits);
    while (ranks[slot] !== NO_RULE) slot = (slot + 1) & mask;
    keys[slot] = key;
    ranks[slot] = rank;
    bytes[FIRST_MERGED + rank] = (bytes[left] ?? 0) + (bytes[right] ?? 0);
  }
  return {
    size,
    bytes: (token) => bytes[token] ?? 0,
    rank(left, right) {
      const key = (left << 16) | right;
      let slot = spread(key, bits);
      while (ranks[slot] !== NO_RULE && keys[slot] !== key) slot = (slot + 1) & mask;
      return ranks[slot] ?? NO_RULE;
    },
  };
}
