import type { Block } from '../domain/message.ts';

/**
 * What no reader sees, taken out so that words stay whole. The two overrides of direction (U+202D, U+202E) stay: they
 * change what a reader sees, and a sentence that holds one shall not be understood.
 */
const INVISIBLE = /[\u034f\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202c\u2060-\u2064\u2066-\u206f\ufeff]/g;

/** Sets text in lines as the browser does, and gathers lines of the same marks in blocks. Stops at a limit. */
export class LineWriter {
  readonly #limit: number;
  readonly #blocks: Block[] = [];
  #lines: string[] = [];
  #linesQuoted = false;
  #line = '';
  #lineQuoted = false;
  #space = false;
  #blankBefore = false;
  #bullet = '';
  #hidden = '';
  #hiddenQuoted = false;
  #length = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get isFull(): boolean {
    return this.#length >= this.#limit;
  }

  write(raw: string, quoted: boolean, preserved: boolean): void {
    const text = this.#take(raw);
    if (!preserved) {
      this.#writeRun(text.replace(/[ \t\r\n\f]+/g, ' '), quoted);
      return;
    }
    text.split(/\r?\n/).forEach((line, index) => {
      if (index > 0) this.newLine();
      if (line !== '') this.#writePiece(line, quoted);
    });
  }

  /** What a reader does not see stands apart, behind its line, so that the sentence around it stays whole. */
  writeHidden(raw: string, quoted: boolean): void {
    const text = this.#take(raw).replace(/\s+/g, ' ');
    if (text.trim() === '') return;
    this.#hidden += text;
    this.#hiddenQuoted = quoted;
  }

  #take(raw: string): string {
    const text = raw
      .slice(0, this.#limit - this.#length)
      .replace(INVISIBLE, '')
      .replaceAll('\u00a0', ' ');
    this.#length += text.length;
    return text;
  }

  #writeRun(text: string, quoted: boolean): void {
    if (text.startsWith(' ')) this.#space = true;
    const inner = text.trim();
    if (inner === '') return;
    this.#writePiece(inner, quoted);
    if (text.endsWith(' ')) this.#space = true;
  }

  #writePiece(text: string, quoted: boolean): void {
    if (this.#line !== '' && this.#lineQuoted !== quoted) this.#flushLine();
    if (this.#line === '') {
      this.#lineQuoted = quoted;
      this.#line = this.#bullet;
      this.#bullet = '';
    } else if (this.#space) {
      this.#line += ' ';
    }
    this.#space = false;
    this.#line += text;
  }

  /** A cell of a table begins: what stands beside it stays apart. */
  gap(): void {
    if (this.#line !== '') this.#space = true;
  }

  bullet(text: string): void {
    this.#bullet = text;
  }

  newLine(): void {
    if (this.#line === '') this.#pushLine('', this.#linesQuoted);
    else this.#flushLine();
  }

  /** Ends a line that holds something; a paragraph leaves a blank line before what follows. */
  endLine(spaced: boolean): void {
    if (this.#line !== '') this.#flushLine();
    this.#space = false;
    if (spaced) this.#blankBefore = true;
  }

  #flushLine(): void {
    const text = this.#line;
    this.#line = '';
    this.#space = false;
    this.#pushLine(text, this.#lineQuoted);
    this.#flushHidden();
  }

  #pushLine(text: string, quoted: boolean): void {
    if (this.#lines.length > 0 && this.#linesQuoted !== quoted) this.#flushBlock();
    if (this.#blankBefore && text !== '') {
      this.#blankBefore = false;
      if (this.#lines.length > 0 && this.#lines.at(-1) !== '') this.#lines.push('');
    }
    this.#linesQuoted = quoted;
    this.#lines.push(text);
  }

  #flushBlock(): void {
    if (this.#lines.length > 0)
      this.#blocks.push({ text: this.#lines.join('\n'), quoted: this.#linesQuoted, hidden: false });
    this.#lines = [];
  }

  #flushHidden(): void {
    if (this.#hidden === '') return;
    this.#flushBlock();
    this.#blocks.push({ text: this.#hidden.trim(), quoted: this.#hiddenQuoted, hidden: true });
    this.#hidden = '';
  }

  finish(): Block[] {
    this.endLine(false);
    this.#flushBlock();
    this.#flushHidden();
    return this.#blocks;
  }
}
