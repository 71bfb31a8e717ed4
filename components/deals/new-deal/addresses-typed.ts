const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

export interface AddressesTyped {
  readonly addresses: readonly string[];
  /** The first that is none. */
  readonly wrong: string | undefined;
}

/** Addresses as people type several: separated by commas, semicolons, spaces or lines, with or without a name. */
export function addressesTyped(text: string): AddressesTyped {
  const parts = text
    .split(/[\s,;]+/)
    .map((each) => each.replace(/^[<"']+|[>"']+$/g, '').toLowerCase())
    .filter((each) => each !== '');
  return {
    addresses: [...new Set(parts.filter((each) => ADDRESS.test(each)))],
    wrong: parts.find((each) => !ADDRESS.test(each)),
  };
}
