/** `docs.example.com/page`: an address without its scheme, as sources are often named. */
const PAGE = /^(?:[a-z0-9-]+\.)+[a-z]{2,}\/\S*$/i;
/** `owner/repository, path of the file`. */
const REPOSITORY = /^([\w.-]+\/[\w.-]+)(?:,|$)/;

/** Takes what a source is called and gives the address to read it at, or null where its name tells none. */
export function sourceLink(source: string): string | null {
  const [address] = /^https?:\/\/\S+/.exec(source) ?? [];
  if (address) return address;
  if (PAGE.test(source)) return `https://${source}`;
  const [, repository] = REPOSITORY.exec(source) ?? [];
  return repository ? `https://github.com/${repository}` : null;
}
