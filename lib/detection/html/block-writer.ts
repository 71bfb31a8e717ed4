/** What is known of a piece of text when it is written. */
export interface TextMark {
  readonly quoted: boolean;
  readonly hidden: boolean;
  readonly signature: boolean;
  readonly forwarded: boolean;
  readonly preserved: boolean;
}

/** A run of lines of the same marks. */
export interface WrittenBlock {
  readonly text: string;
  readonly quoted: boolean;
  readonly hidden: boolean;
  readonly signature: boolean;
  readonly forwarded: boolean;
}

const UNMARKED: TextMark = { quoted: false, hidden: false, signature: false, forwarded: false, preserved: false };

/**
 * What no reader sees, taken out so that words stay whole. The two overrides of direction (U+202D, U+202E) stay: they
 * change what a reader sees, and a sentence that holds one shall not be understood.
 */
const INVISIBLE = /[\u034f\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202c\u2060-\u2064\u2066-\u206f\ufeff]/g;

const PLAIN = /^[\n\r\t\x20-\x7e]*$/;
const ONE_RUN = /^[\x21-\x7e]+$/;

/** Sets text in lines as a browser would, and gathers lines of the same marks in blocks. */
export class BlockWriter {
  readonly #blocks: WrittenBlock[] = [];
  #lines: string[] = [];
  #linesMark: TextMark = UNMARKED;
  #line: string[] = [];
  #lineMark: TextMark = UNMARKED;
  #space = false;
  #blankBefore = false;
  #bullet = '';
  #hidden: string[] = [];
  #hiddenMark: TextMark = UNMARKED;

  write(text: string, mark: TextMark): void {
    const clean = PLAIN.test(text) ? text : text.replace(INVISIBLE, '').replaceAll('\u00a0', ' ');
    if (mark.hidden) {
      if (clean.trim() !== '') {
        this.#hidden.push(clean.replace(/\s+/g, ' '));
        this.#hiddenMark = mark;
      }
      return;
    }
    if (!mark.preserved) {
      if (ONE_RUN.test(clean)) {
        this.#writePiece(clean, mark);
        return;
      }
      this.#writeRun(clean.replace(/[ \t\r\n\f]+/g, ' '), mark);
      return;
    }
    let first = true;
    for (const line of clean.split(/\r?\n/)) {
      if (!first) this.newLine();
      first = false;
      if (line !== '') this.#writePiece(line, mark);
    }
  }

  #writeRun(text: string, mark: TextMark): void {
    if (text === ' ' || text === '') {
      if (text === ' ') this.#space = true;
      return;
    }
    const leads = text.startsWith(' ');
    const trails = text.endsWith(' ');
    if (leads) this.#space = true;
    this.#writePiece(text.slice(leads ? 1 : 0, trails ? -1 : undefined), mark);
    if (trails) this.#space = true;
  }

  #writePiece(text: string, mark: TextMark): void {
    if (this.#line.length > 0 && !sameMark(this.#lineMark, mark)) this.endLine(false);
    if (this.#line.length === 0) {
      this.#lineMark = mark;
      if (this.#bullet !== '') this.#line.push(this.#bullet);
      this.#bullet = '';
    } else if (this.#space) {
      this.#line.push(' ');
    }
    this.#space = false;
    this.#line.push(text);
  }

  /** A cell of a table begins: what stands beside it stays apart. */
  gap(): void {
    if (this.#line.length > 0) this.#space = true;
  }

  bullet(text: string): void {
    this.#bullet = text;
  }

  newLine(): void {
    if (this.#line.length === 0) this.#pushLine('', this.#linesMark);
    else this.#flushLine();
  }

  /** Ends a line that holds something; a paragraph leaves a blank line before what follows. */
  endLine(spaced: boolean): void {
    if (this.#line.length > 0) this.#flushLine();
    this.#space = false;
    if (spaced) this.#blankBefore = true;
  }

  #flushLine(): void {
    const text = this.#line.join('');
    this.#line = [];
    this.#space = false;
    this.#pushLine(text, this.#lineMark);
    if (this.#hidden.length > 0) this.#flushHidden();
  }

  #pushLine(text: string, mark: TextMark): void {
    if (this.#blankBefore) {
      this.#blankBefore = false;
      if (this.#lines.length > 0 && this.#lines.at(-1) !== '' && text !== '') this.#lines.push('');
    }
    if (this.#lines.length > 0 && !sameMark(this.#linesMark, mark)) this.#flushBlock();
    this.#linesMark = mark;
    this.#lines.push(text);
  }

  #flushBlock(): void {
    if (this.#lines.length === 0) return;
    this.#blocks.push(blockOf(this.#lines.join('\n'), this.#linesMark));
    this.#lines = [];
  }

  #flushHidden(): void {
    const mark = this.#linesMark;
    this.#flushBlock();
    this.#linesMark = mark;
    this.#blocks.push(blockOf(this.#hidden.join('').trim(), this.#hiddenMark));
    this.#hidden = [];
  }

  finish(): WrittenBlock[] {
    this.endLine(false);
    this.#flushBlock();
    if (this.#hidden.length > 0) this.#flushHidden();
    return this.#blocks;
  }
}

function sameMark(one: TextMark, other: TextMark): boolean {
  return one.quoted === other.quoted && one.signature === other.signature && one.forwarded === other.forwarded;
}

function blockOf(text: string, mark: TextMark): WrittenBlock {
  return { text, quoted: mark.quoted, hidden: mark.hidden, signature: mark.signature, forwarded: mark.forwarded };
}
