import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { useEffect, useRef } from 'react';
import 'prosemirror-view/style/prosemirror.css';
import type { BoxProps } from './Station.tsx';

/** A rich editor with a document of its own; the DOM only shows it. */
export function ProseMirrorBox({ name, onText }: BoxProps) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const view = new EditorView(host.current, {
      state: EditorState.create({
        schema,
        plugins: [
          history(),
          keymap({ 'Mod-z': undo, 'Mod-y': redo, 'Mod-Shift-z': redo }),
          keymap(baseKeymap),
        ],
      }),
      attributes: { class: 'box', role: 'textbox', 'aria-multiline': 'true', 'aria-label': name },
      dispatchTransaction(transaction) {
        view.updateState(view.state.apply(transaction));
        const { doc } = view.state;
        onText(doc.textBetween(0, doc.content.size, '\n', '\n'));
      },
    });
    return () => view.destroy();
  }, [name, onText]);
  return <div ref={host} />;
}
