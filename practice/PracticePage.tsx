import { FramedBox } from './FramedBox.tsx';
import { PlainBox } from './PlainBox.tsx';
import { ProseMirrorBox } from './ProseMirrorBox.tsx';
import { ReactBox } from './ReactBox.tsx';
import { ShadowBox } from './ShadowBox.tsx';
import { Station } from './Station.tsx';

/** The five boxes, from the plainest to the deepest. */
export function PracticePage() {
  return (
    <main>
      <h1>Practice page</h1>
      <p className="lead">
        Click into a box, open Prompt Easel from the toolbar, build a prompt and press <b>Insert</b>. The line
        under each box shows what the page itself believes the text to be: that is what a site would send.
      </p>
      <Station id="plain" name="Plain text area" about="what simple pages use" Box={PlainBox} />
      <Station
        id="react"
        name="React text area"
        about="the page keeps the text and may put it back"
        Box={ReactBox}
      />
      <Station
        id="prosemirror"
        name="ProseMirror editor"
        about="what chat assistants use"
        Box={ProseMirrorBox}
      />
      <Station id="frame" name="Text area in a frame" about="a page inside the page" Box={FramedBox} />
      <Station
        id="shadow"
        name="Text area in a shadow root"
        about="hidden inside a component"
        Box={ShadowBox}
      />
    </main>
  );
}
