/** Somebody as a mail names them. `email` is lower-cased and trimmed; `name` may be empty. */
export interface Address {
  readonly name: string;
  readonly email: string;
}

/** The domain of an address, lower-cased; an empty string where there is none. */
export function domainOf(email: string): string {
  const at = email.lastIndexOf('@');
  return at < 0 ? '' : email.slice(at + 1).toLowerCase();
}

/** What stands before the @: enough to tell people of one company apart. */
export function localPart(email: string): string {
  const at = email.lastIndexOf('@');
  return at <= 0 ? email : email.slice(0, at);
}

/** The one form in which addresses are stored and compared: trimmed and lower-cased. */
export function normalAddress(email: string): string {
  return email.trim().toLowerCase();
}
