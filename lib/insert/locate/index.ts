/** Ways to find an element again that the user has pointed at; apart from the finder, which needs only half of it. */
export { findByLocators } from './find-by-locators.ts';
export { locatorsFor } from './locators-for.ts';
