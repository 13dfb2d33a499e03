import { version } from '../../package.json';

/**
 * The name under which `entrypoints/insert` leaves its handler in the isolated world of a frame. It carries the
 * version: a page that was open during an update still holds the handler of the one before.
 */
export const PAGE_HANDLER = `promptEasel ${version}`;
