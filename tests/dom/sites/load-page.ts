/** The pages of the sites as the browser reads them, without their script. */
const sources = import.meta.glob<string>('../../fixtures/pages/*.html', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** Shows markup in a frame, as big as a window; declarative shadow roots are built by the parser. */
export async function show(html: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.width = '1000';
  frame.height = '700';
  frame.srcdoc = html.replace(/<script[^>]*src=[^>]*><\/script>/g, '');
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  return frame.contentDocument as Document;
}

/** Pages of kinds of sites, ours, in which nothing is known of the box. */
const kinds = import.meta.glob<string>('../../fixtures/finder/*.html', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** The names of these pages with their markup. */
export const KINDS: [string, string][] = Object.entries(kinds).map(([path, html]) => [
  path.replace(/^.*\/|\.html$/g, ''),
  html,
]);

/** The names of the pages of the sites. */
export const PAGES = Object.keys(sources).map((path) => path.replace(/^.*\/|\.html$/g, ''));

/** Shows a page of `tests/fixtures/pages`. */
export function load(name: string): Promise<Document> {
  const html = sources[`../../fixtures/pages/${name}.html`];
  if (html === undefined) throw new Error(`No page ${name}`);
  return show(html);
}

/** What the application does when it takes over: its box replaces the fallback. */
export function hydrate(page: Document): void {
  for (const container of page.querySelectorAll('[data-hydrate]')) {
    const template = container.querySelector('template');
    if (template) container.replaceChildren(template.content.cloneNode(true));
  }
}
