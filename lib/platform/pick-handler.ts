import { version } from '../../package.json';

/** The name under which `entrypoints/pick` leaves its handler in the isolated world of a frame, see `page-handler.ts`. */
export const PICK_HANDLER = `promptEasel pick ${version}`;
