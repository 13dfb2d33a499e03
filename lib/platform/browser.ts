/** The one door to the extension API: nothing outside this folder imports `wxt/browser` or names `chrome`. */
export { type Browser, browser } from 'wxt/browser';
