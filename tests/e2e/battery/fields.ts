/** Every field of the battery: what it is, and where it cannot do as asked, by whose rule. */
import type { MountOptions } from '../../fixtures/editors/mounted.ts';

export interface Field {
  /** The row's name. */
  name: string;
  /** What the battery page mounts. */
  editor: string;
  /** The package whose version stands in the row. */
  package?: string;
  options?: MountOptions;
  /** A field of one line: line breaks become spaces. */
  oneLine?: boolean;
  /** The field's own limit in UTF-16 units. */
  limit?: number;
  /** The model follows when the field is left. */
  lazy?: boolean;
  /** The page puts its own text back. */
  refuses?: boolean;
  /** The page has nothing that it draws anew. */
  still?: boolean;
}

export const FIELDS: Field[] = [
  { name: '`<textarea>`', editor: 'plain-textarea', still: true },
  { name: '`<input>`', editor: 'plain-input', oneLine: true, still: true },
  {
    name: '`<textarea maxlength>`',
    editor: 'plain-textarea',
    options: { maxLength: 60 },
    limit: 60,
    still: true,
  },
  { name: 'listening to `change` alone', editor: 'change-only', lazy: true, still: true },
  { name: 'React, textarea', editor: 'react-textarea', package: 'react' },
  { name: 'React, input', editor: 'react-input', package: 'react', oneLine: true },
  {
    name: 'React, `maxlength`',
    editor: 'react-textarea',
    package: 'react',
    options: { maxLength: 60 },
    limit: 60,
  },
  {
    name: 'React, putting its own text back',
    editor: 'react-textarea',
    package: 'react',
    options: { revertAfter: 50 },
    refuses: true,
  },
  { name: 'Preact', editor: 'preact-textarea', package: 'preact' },
  { name: 'Vue, `v-model`', editor: 'vue-textarea', package: 'vue' },
  { name: 'Vue, `v-model.lazy`', editor: 'vue-lazy-textarea', package: 'vue', lazy: true },
  { name: 'Svelte, `bind:value`', editor: 'svelte-textarea', package: 'svelte' },
  { name: 'Solid', editor: 'solid-textarea', package: 'solid-js' },
  { name: 'Angular, reactive form', editor: 'angular-reactive', package: '@angular/forms' },
  { name: 'Angular, `ngModel`', editor: 'angular-model', package: '@angular/forms' },
  { name: 'Lit, two shadow roots deep', editor: 'lit-textarea', package: 'lit' },
  { name: 'textarea in a closed shadow root', editor: 'closed-textarea', still: true },
  { name: '`contenteditable`', editor: 'contenteditable', still: true },
  { name: '`contenteditable=plaintext-only`', editor: 'plaintext-only', still: true },
  { name: '`contenteditable` in a closed shadow root', editor: 'closed-contenteditable', still: true },
  { name: 'an editor that lives on `beforeinput`', editor: 'before-input-only' },
  { name: 'an editor that draws its own model', editor: 'own-model' },
  { name: 'an editor with `/`, `@` and `#` menus', editor: 'popovers', still: true },
  { name: 'ProseMirror', editor: 'prosemirror', package: 'prosemirror-view' },
  { name: 'ProseMirror in a shadow root', editor: 'shadow-prosemirror', package: 'prosemirror-view' },
  { name: 'TipTap with its starter kit', editor: 'tiptap', package: '@tiptap/core' },
  { name: 'Lexical, rich text', editor: 'lexical', package: 'lexical' },
  { name: 'Lexical, plain text', editor: 'lexical-plain', package: 'lexical' },
  { name: 'Slate', editor: 'slate', package: 'slate-react' },
  { name: 'Quill', editor: 'quill', package: 'quill' },
  { name: 'Draft.js', editor: 'draft', package: 'draft-js' },
];
