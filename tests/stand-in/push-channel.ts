import type { Http2ServerResponse } from 'node:http2';
import type { Account } from './post-office.ts';
import type { Settings } from './settings.ts';

/** What the server tells open pages without being asked. */
export type Push =
  | { readonly kind: 'arrived'; readonly thread: string; readonly message: string }
  | { readonly kind: 'theme'; readonly theme: Settings['theme'] };

/** The open pages of each account, as streams of server-sent events. */
export class PushChannel {
  readonly #open = new Map<Http2ServerResponse, Account>();

  add(account: Account, response: Http2ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write(':\n\n');
    this.#open.set(response, account);
    response.on('close', () => this.#open.delete(response));
  }

  tell(account: Account, push: Push): void {
    for (const [response, listening] of this.#open) {
      if (listening === account) response.write(`data: ${JSON.stringify(push)}\n\n`);
    }
  }

  close(): void {
    for (const response of this.#open.keys()) response.end();
  }
}
