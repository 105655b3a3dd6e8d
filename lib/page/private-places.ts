/**
 * Places that are no news and are never read by themselves: this computer and its network, mail,
 * and banking. Told by the host alone. The patterns run in the reader, so they are kept short.
 */

const HOME =
  /^(localhost|0\.|127\.|10\.|192\.168\.|169\.254\.|172\.(1[6-9]|2\d|3[01])\.|\[(::1?\]|f[cde])|[^.]+$)|\.(local(host)?|int(ernal|ranet)|lan|home|corp|arpa)$/
const MAIL = /(^|\.)((e|web|hot|fast|mail)?(mail|box)|imap|owa|outlook|gmx|posteo|tuta)\./
const BANK = /(^|\.)(\w*-?bank(ing)?|secure|(log|sign)-?in|accounts?|auth|sso|id|pay\w*|wallet|checkout)\./

export type PrivatePlace = 'home' | 'mail' | 'bank'

/**
 * What kind of private place a host is, if any.
 * @param host as `location.hostname` gives it
 */
export function privatePlace(host: string): PrivatePlace | undefined {
  return HOME.test(host) ? 'home' : MAIL.test(host) ? 'mail' : BANK.test(host) ? 'bank' : undefined
}
