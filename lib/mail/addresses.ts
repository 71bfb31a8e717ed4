import { addressParser, decodeWords } from 'postal-mime';
import { type Address, normalAddress } from '../domain/address.ts';

const LONGEST = 100_000;

/** Every mailbox of an address header, groups included; what holds no address is left out. Never throws. */
export function parseAddresses(header: string): Address[] {
  const addresses: Address[] = [];
  try {
    for (const mailbox of addressParser(header.slice(0, LONGEST), { flatten: true })) {
      if (mailbox.address === undefined || !mailbox.address.includes('@')) continue;
      addresses.push({ name: displayName(mailbox.name), email: normalAddress(mailbox.address) });
    }
  } catch {
    // A header that cannot be read names nobody.
  }
  return addresses;
}

function displayName(name: string): string {
  return decodeWords(name).replace(/\s+/g, ' ').trim();
}
