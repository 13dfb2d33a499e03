/** What browsers ask for on their own account, whatever extension is in them. */

/** Seen at the wall with Chromium 156 and Firefox ESR 153 started with no extension at work. */
const OWN =
  /(^|\.)(googleapis|gvt1|gstatic|mozilla|firefox|mozgcp)\.(com|org|net)$|^(clients2|accounts|www)\.google\.com$/;

/** Whether the browser itself, not the extension, asks this host. */
export const isOwnTraffic = (url: string): boolean => OWN.test(new URL(url).hostname);
