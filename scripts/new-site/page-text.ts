import type { NewSite } from './request.ts';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The page of a new site: its box, still to be made what it is, among what could be mistaken for it. */
export function pageText({ name }: NewSite): string {
  return `<!-- biome-ignore-all lint/a11y: the page is as sites are, not as it should be -->
<!doctype html>
<!-- Ours, after what is known of the site: its box as it is, among what could be mistaken for it. -->
<html lang="en">
  <head>
    <meta charset="utf-8">
    <link rel="icon" href="data:,">
    <title>${escaped(name)}</title>
    <style>
      body { margin: 0; font: 14px sans-serif; }
      header, main, footer, section, form { display: block; padding: 8px; }
      textarea, [contenteditable] { box-sizing: border-box; width: 30em; min-height: 5em; }
      .twin { position: absolute; left: -9999px; }
      [role='dialog'] { position: fixed; right: 8px; bottom: 8px; width: 220px; padding: 8px; border: 1px solid; background: Canvas; }
    </style>
  </head>
  <body>
    <header>
      <form role="search" action="/search">
        <input type="search" name="search" aria-label="Search">
      </form>
    </header>
    <main>
      <form action="/create">
        <!-- TODO: the box as the site has it, with the kind of tests/fixtures/pages/main-box.ts in data-mount. -->
        <div data-mount="react-textarea">
          <textarea placeholder="Describe your image" data-expected="true"></textarea>
        </div>
        <textarea name="negative" placeholder="Negative prompt" data-negative="true"></textarea>
        <textarea class="twin" name="hidden-twin" placeholder="Prompt" aria-hidden="true" tabindex="-1"></textarea>
        <button type="submit" data-send>Create</button>
      </form>
      <section aria-label="Comments">
        <textarea name="comment" placeholder="Comment on this prompt" rows="12"></textarea>
      </section>
    </main>
    <footer>
      <form action="/newsletter">
        <input type="email" name="newsletter" placeholder="Your e-mail address">
      </form>
    </footer>
    <div role="dialog" aria-label="Cookies">
      <p>We use cookies.</p>
      <input name="vendors" aria-label="Search our partners">
      <button type="button">Accept all</button>
    </div>
    <script type="module" src="/__easel_fixture__/mount.js"></script>
  </body>
</html>
`;
}
