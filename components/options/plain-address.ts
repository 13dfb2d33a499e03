/** How an address is written for people: `https://` and a lone slash say nothing. */
export function plainAddress(address: string): string {
  return address.replace(/^(https?:\/\/[^/]*)\/$/, '$1').replace(/^https:\/\//, '');
}
