import { wordSet } from './word-set.ts';

/** A noun with one of these before it needs no article: articles, possessives, amounts, numbers, pronouns. */
export const DETERMINERS = wordSet(`
  a an the this that these those my your his her its our their some any no each every either neither both all half
  many much several few more most another such what which whose enough numerous various multiple countless dozens
  hundreds thousands millions lots plenty zero one two three four five six seven eight nine ten eleven twelve thirteen
  fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
  i me you he him she it we us they them who someone somebody something everyone everybody everything nobody nothing
  anyone anything there here myself yourself himself herself itself ourselves themselves nowhere
  not never only just why how when where
  un une des le la les du el los las una unas unos il lo gli der das ein eine einen uma het`);

/** Bare numbers that are said with an article: a dozen eggs. */
export const COUNTS_WITH_ARTICLE = wordSet('dozen couple hundred thousand million billion');
