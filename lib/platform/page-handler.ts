import { version } from '../../package.json';

/**
 * The name under which `entrypoints/insert` leaves its handler in the isolated world of a frame. It carries the
 * version: a page that was open during an update still holds the handler of the one before.
 */
export const PAGE_HANDLER = `promptEasel ${version}`;

/** The name under which a request to that handler waits there for it, while the script is still on its way. */
export const AWAITED_HANDLER = `${PAGE_HANDLER} awaited`;
