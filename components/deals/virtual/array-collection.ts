import type { Collection, Node } from '@react-types/shared';

/** An array as React Aria's virtualizer reads it: no element is rendered to find out what there is. */
export class ArrayCollection<T extends object> implements Collection<Node<T>> {
  readonly #nodes: readonly Node<T>[];
  readonly #places: ReadonlyMap<string, number>;

  constructor(items: readonly T[], keyOf: (item: T) => string) {
    this.#nodes = items.map((item, index) => nodeOf(item, keyOf(item), index));
    this.#places = new Map(this.#nodes.map((node, index) => [String(node.key), index]));
  }

  get size(): number {
    return this.#nodes.length;
  }

  getKeys(): Iterable<string> {
    return this.#places.keys();
  }

  getItem(key: string | number): Node<T> | null {
    return this.#nodes[this.#place(key)] ?? null;
  }

  at(index: number): Node<T> | null {
    return this.#nodes[index] ?? null;
  }

  getKeyBefore(key: string | number): string | number | null {
    return this.#nodes[this.#place(key) - 1]?.key ?? null;
  }

  getKeyAfter(key: string | number): string | number | null {
    return this.#nodes[this.#place(key) + 1]?.key ?? null;
  }

  getFirstKey(): string | number | null {
    return this.#nodes[0]?.key ?? null;
  }

  getLastKey(): string | number | null {
    return this.#nodes.at(-1)?.key ?? null;
  }

  [Symbol.iterator](): Iterator<Node<T>> {
    return this.#nodes[Symbol.iterator]();
  }

  #place(key: string | number): number {
    return this.#places.get(String(key)) ?? Number.NaN;
  }
}

function nodeOf<T>(value: T, key: string, index: number): Node<T> {
  return {
    type: 'item',
    key,
    value,
    index,
    level: 0,
    hasChildNodes: false,
    childNodes: [],
    rendered: null,
    textValue: '',
  };
}
