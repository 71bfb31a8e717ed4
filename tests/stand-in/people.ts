/** A person as a mail header names one. */
export interface Person {
  readonly name: string;
  readonly address: string;
}

export function parsePerson(text: string): Person {
  const bracketed = /^\s*"?(.*?)"?\s*<([^>]*)>\s*$/.exec(text);
  if (!bracketed) return { name: '', address: text.trim() };
  return { name: bracketed[1] ?? '', address: (bracketed[2] ?? '').trim() };
}

/** The header form; quoted, since a comma in a name would part it in two. */
export function personHeader({ name, address }: Person): string {
  if (name === '') return address;
  return /^[\w .'-]+$/.test(name) ? `${name} <${address}>` : `"${name.replace(/["\\]/g, '\\$&')}" <${address}>`;
}
