/**
 * Places that are no news and are never read by themselves: this computer and its network, mail,
 * and banking. Told by the host alone. The pattern runs in the reader, so it is kept short.
 */

const HOME =
  /^(localhost|0\.0\.0\.0|127\.|10\.|192\.168\.|169\.254\.|172\.(1[6-9]|2\d|3[01])\.|\[(::1?\]|f[cd]|fe[89ab]))|\.(local|localhost|internal|intranet|lan|home|corp|home\.arpa)$|^[^.:]+$/
const MAIL =
  /(^|\.)((web|e|hot)?mail|imap|owa|roundcube|outlook|inbox|posteo|tutanota|fastmail|gmx|mailbox|mailfence|zimbra)\.|^(e|app|tuta|mail\d)\.(mail|tuta)\./
const BANK =
  /(^|\.)((e|net|web|online|my|internet|home|mobile|i)-?bank(ing)?|secure|login|signin|accounts?|auth|sso|id|pay(ments?)?|wallet|checkout|paypal|wise|revolut|stripe)\./

export type PrivatePlace = 'home' | 'mail' | 'bank'

/**
 * What kind of private place a host is, if any.
 * @param host as `location.hostname` gives it
 */
export function privatePlace(host: string): PrivatePlace | undefined {
  return HOME.test(host) ? 'home' : MAIL.test(host) ? 'mail' : BANK.test(host) ? 'bank' : undefined
}
