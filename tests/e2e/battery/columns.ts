/** The columns of the matrix, in their order, with what stands above them. */
export const COLUMNS = {
  way: 'way',
  'replace, line': 'replace',
  'replace, lines': 'replace, lines',
  'caret, line': 'caret',
  'caret, lines': 'caret, lines',
  'end, line': 'end',
  'end, lines': 'end, lines',
  twice: 'twice in a row',
  'typing on': 'typing on',
  undo: 'undo',
  'undo, lines': 'undo, lines',
  'taken back': 'taken back',
  're-render': 're-render',
  composition: 'composition',
  '10,000': '10,000 characters',
} as const;

export type Column = keyof typeof COLUMNS;
