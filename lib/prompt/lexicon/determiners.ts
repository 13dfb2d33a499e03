import { entriesOf } from './roles.ts';

/** A noun with one of these before it needs no article: articles, possessives, amounts, numbers. */
export const DETERMINERS: ReadonlySet<string> = entriesOf('determiner');
