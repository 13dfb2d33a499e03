/** The name under which `entrypoints/insert` leaves its handler in the isolated world of a frame. */
export const PAGE_HANDLER = 'promptEasel';
