import { placeOf } from './gmail-place.ts';
import { RequestPace } from './request-pace.ts';

const pace = new RequestPace();

/**
 * Reads one of Gmail's old pages as text, at most `limit` characters of it. Undefined for whatever is not simply that page:
 * none of these is documented, and nothing is guessed. Never leaves Gmail's origin, not even by a redirect.
 */
export async function fetchOldView(
  query: Readonly<Record<string, string>>,
  limit: number,
  signal: AbortSignal,
): Promise<string | undefined> {
  const place = placeOf(location.pathname);
  const ik = document.head.getAttribute('data-inboxsdk-ik-value');
  if (!place || !ik || location.origin !== 'https://mail.google.com') return undefined;
  await pause(pace.wait(performance.now()), signal);
  if (signal.aborted) return undefined;
  const url = `${location.origin}${place.path}/?${new URLSearchParams({ ui: '2', ik, ...query })}`;
  try {
    const response = await fetch(url, { redirect: 'error', credentials: 'same-origin', cache: 'no-store', signal });
    const type = response.headers.get('content-type') ?? '';
    if (response.status !== 200 || !/^text\/(?:html|plain)\b/.test(type) || !response.body) return undefined;
    return (await textUpTo(response.body, limit)) || undefined;
  } catch {
    return undefined;
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  if (ms === 0 || signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    const stop = () => {
      clearTimeout(timer);
      resolve();
    };
    signal.addEventListener('abort', stop, { once: true });
  });
}

/** A mail with large attachments need not be read to its end: its headers and words come first. */
async function textUpTo(body: ReadableStream<Uint8Array<ArrayBuffer>>, limit: number): Promise<string> {
  const pieces: string[] = [];
  let length = 0;
  for await (const piece of body.pipeThrough(new TextDecoderStream())) {
    pieces.push(piece);
    length += piece.length;
    // Leaving the loop cancels the stream.
    if (length >= limit) break;
  }
  return pieces.join('').slice(0, limit);
}
