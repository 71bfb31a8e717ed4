/** A line of a file, with its number counted from 1. Of a line beyond the limit only the beginning is kept. */
export interface NumberedLine {
  readonly number: number;
  readonly text: string;
}

/**
 * Splits a file that arrives piece by piece into lines (LF or CR LF, a byte order mark dropped) and never holds more of a
 * line than `limit` and one unit, so that a file without line ends fills no memory. Empty lines are left out.
 */
export class LineSplitter {
  readonly #limit: number;
  #number = 1;
  #begun = '';

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** The lines that this piece ends. */
  push(piece: string): readonly NumberedLine[] {
    const lines: NumberedLine[] = [];
    let from = 0;
    for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', from)) {
      this.#keep(piece, from, end);
      this.#close(lines);
      from = end + 1;
    }
    this.#keep(piece, from, piece.length);
    return lines;
  }

  /** The last line, where the file does not end with a line end. */
  end(): readonly NumberedLine[] {
    const lines: NumberedLine[] = [];
    this.#close(lines);
    return lines;
  }

  #keep(piece: string, from: number, to: number): void {
    const room = this.#limit + 1 - this.#begun.length;
    if (room > 0) this.#begun += piece.slice(from, Math.min(to, from + room));
  }

  #close(lines: NumberedLine[]): void {
    const text = (this.#number === 1 ? this.#begun.replace(/^\ufeff/, '') : this.#begun).replace(/\r$/, '');
    if (text.trim() !== '') lines.push({ number: this.#number, text });
    this.#number++;
    this.#begun = '';
  }
}
