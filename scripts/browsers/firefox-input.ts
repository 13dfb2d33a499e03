/** Real keys and a real mouse inside Firefox's popup: trusted events, made where the popup lives. */

/** Body that presses the keys of `args[0]`: each a list of names, held together and let go in reverse. */
export const PRESS = `
  const tip = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  if (!tip.beginInputTransactionForTests(content)) throw new Error('the keyboard is taken');
  // A code only where it is a real key's: the text of an unknown key is typed as it is.
  const code = (key) =>
    /^[a-z]$/i.test(key) ? 'Key' + key.toUpperCase()
    : /^(Control|Shift|Alt|Meta)$/.test(key) ? key + 'Left'
    : /^[A-Z][A-Za-z0-9]+$/.test(key) ? key
    : key === ' ' ? 'Space' : '';
  const keyCode = (key) => (/^[a-z0-9]$/i.test(key) ? key.toUpperCase().charCodeAt(0) : 0);
  const event = (key) => new content.KeyboardEvent('', { key, code: code(key), keyCode: keyCode(key) });
  for (const chord of args[0]) {
    for (const key of chord) tip.keydown(event(key));
    for (const key of [...chord].reverse()) tip.keyup(event(key));
  }
`;

/** Body that clicks the middle of the box `args[0]`, in CSS pixels of the popup. */
export const CLICK = `
  const [{ x, y }] = args;
  const send = (type) => {
    const data = { button: 0, clickCount: type === 'mousemove' ? 0 : 1 };
    // Firefox 140 has only the second.
    if (content.synthesizeMouseEvent) content.synthesizeMouseEvent(type, x, y, data);
    else content.windowUtils.sendMouseEvent(type, x, y, 0, 1, 0);
  };
  send('mousemove'); send('mousedown'); send('mouseup');
`;
