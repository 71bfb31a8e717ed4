/**
 * What the original source says of the sender. `verified`: Gmail's own first Authentication-Results has dmarc=pass with
 * a header.from aligned to the From domain. `failed`: it says dmarc=fail (or both SPF and DKIM failed). `unverified`:
 * the source has no such result (own domain, forwarded). `unread`: no source could be had.
 */
export const VERIFICATIONS = ['verified', 'unverified', 'failed', 'unread'] as const;
export type Verification = (typeof VERIFICATIONS)[number];
