/** Pictures of one thing, under its name. */
export interface Sheet {
  title: string;
  /** Beside the page. */
  files: string[];
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A page to leaf through pictures, with a list of what there is. */
export function indexPage(sheets: readonly Sheet[]): string {
  const links = sheets.map(({ title }, place) => `<li><a href="#${place}">${escaped(title)}</a></li>`);
  const sections = sheets.map(
    ({ title, files }, place) =>
      `<section id="${place}"><h2>${escaped(title)}</h2>${files.map(figure).join('')}</section>`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Prompt Easel, every screen</title>
<style>
  body { margin: 0 0 0 260px; padding: 16px; font: 14px/1.5 system-ui, sans-serif; background: #ddd; color: #111 }
  nav { position: fixed; inset: 0 auto 0 0; width: 240px; overflow: auto; padding: 8px; background: #fff }
  nav ul { margin: 0; padding: 0; list-style: none }
  figure { display: inline-block; margin: 0 16px 16px 0; vertical-align: top }
  img { display: block; max-width: 100%; box-shadow: 0 0 0 1px #888 }
</style>
<nav><ul>${links.join('')}</ul></nav>
${sections.join('\n')}
</html>
`;
}

const figure = (file: string) =>
  `<figure><img src="${escaped(file)}" alt="" loading="lazy"><figcaption>${escaped(file)}</figcaption></figure>`;
