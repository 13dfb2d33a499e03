/**
 * Takes a stream of bytes and gives its lines without their ends (LF or CRLF), the last one also where it has none.
 * Only line feeds divide: a JSON string may hold U+2028 as it is, at which `node:readline` would cut.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let pieces: string[] = [];
  for await (const chunk of stream) {
    const parts = decoder.decode(chunk, { stream: true }).split('\n');
    for (const [at, part] of parts.entries()) {
      pieces.push(part);
      if (at === parts.length - 1) continue;
      yield withoutReturn(pieces.join(''));
      pieces = [];
    }
  }
  pieces.push(decoder.decode());
  const last = pieces.join('');
  if (last !== '') yield withoutReturn(last);
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
