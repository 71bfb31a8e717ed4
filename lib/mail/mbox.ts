const SEPARATOR = /^From [^\r\n]*\r?\n?$/;
const ESCAPED = /^>+From /;

/**
 * Splits an mbox into the raw sources of its mails, holding no more than one mail at a time. `chunks` may break anywhere.
 * A line "From " begins a mail at the start and after a blank line; ">From " loses one arrow, as it got one when written.
 */
export async function* splitMbox(chunks: Iterable<string> | AsyncIterable<string>): AsyncGenerator<string> {
  let mail: string[] | undefined;
  let blankBefore = true;
  for await (const line of linesOf(chunks)) {
    if (blankBefore && SEPARATOR.test(line)) {
      if (mail !== undefined) yield ended(mail);
      mail = [];
      blankBefore = false;
      continue;
    }
    blankBefore = line === '\n' || line === '\r\n';
    if (mail === undefined && blankBefore) continue;
    mail ??= [];
    mail.push(ESCAPED.test(line) ? line.slice(1) : line);
  }
  if (mail !== undefined) yield ended(mail);
}

/** Without the blank line that stands before the next separator. */
function ended(mail: readonly string[]): string {
  const last = mail.at(-1);
  return (last === '\n' || last === '\r\n' ? mail.slice(0, -1) : mail).join('');
}

/** Lines with their ends. */
async function* linesOf(chunks: Iterable<string> | AsyncIterable<string>): AsyncGenerator<string> {
  let rest: string[] = [];
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', start)) {
      const line = chunk.slice(start, end + 1);
      yield rest.length === 0 ? line : rest.join('') + line;
      rest = [];
      start = end + 1;
    }
    if (start < chunk.length) rest.push(chunk.slice(start));
  }
  if (rest.length > 0) yield rest.join('');
}
