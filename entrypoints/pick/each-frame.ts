/** Calls back for every frame that is drawn, so that what lies over the page follows it. @returns stops it */
export function eachFrame(document: Document, draw: () => void): () => void {
  const view = document.defaultView;
  let handle = 0;
  const next = () => {
    draw();
    handle = view?.requestAnimationFrame(next) ?? 0;
  };
  next();
  return () => view?.cancelAnimationFrame(handle);
}
