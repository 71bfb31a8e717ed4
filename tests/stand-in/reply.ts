/** What the stand-in answers. A `complaint` goes with what Gmail would not have; it is told to whoever runs the test. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
  readonly complaint?: string;
}

/** Status codes for what Gmail does not have or understand are guesses; they are nowhere else. */
const NOT_THERE = 404;
const NOT_UNDERSTOOD = 400;

export function page(html: string, headers: Readonly<Record<string, string>> = {}): Reply {
  return file('text/html; charset=utf-8', html, headers);
}

export function json(value: unknown): Reply {
  return file('application/json; charset=utf-8', JSON.stringify(value));
}

export function file(type: string, body: string | Buffer, headers: Readonly<Record<string, string>> = {}): Reply {
  return { status: 200, headers: { 'content-type': type, 'cache-control': 'no-store', ...headers }, body };
}

export function redirect(location: string): Reply {
  return { status: 302, headers: { location }, body: '' };
}

/** For what Gmail may lack, or lacks because a test wants it so. */
export function notThere(status = NOT_THERE): Reply {
  return { status, headers: {}, body: '' };
}

export function notUnderstood(): Reply {
  return { status: NOT_UNDERSTOOD, headers: {}, body: '' };
}

export function refused(complaint: string): Reply {
  return { ...notThere(), complaint };
}
