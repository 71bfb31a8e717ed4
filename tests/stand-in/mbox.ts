/** The messages of an mbox file, as bytes in latin1; `>From ` at the beginning of a line was `From ` once. */
export function splitMbox(mbox: string): string[] {
  return mbox
    .split(/^From .*\r?\n/m)
    .filter((message) => message.trim() !== '')
    .map((message) => message.replace(/^>(>*From )/gm, '$1'));
}
