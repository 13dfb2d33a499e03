/** What browsers ask for on their own account, whatever extension is in them. */

/**
 * Google's were seen at the wall with Chromium 156 (clock, updates, accounts, autofill); Mozilla's are those that its
 * documentation names. What the extension would ask of these hosts is not told apart.
 */
const OWN =
  /(^|\.)(googleapis|gvt1|gstatic|mozilla|firefox|mozgcp)\.(com|org|net)$|^(clients2|accounts|www)\.google\.com$/;

/** Whether the browser itself, not the extension, asks this host. */
export const isOwnTraffic = (url: string): boolean => OWN.test(new URL(url).hostname);
