import * as z from 'zod/mini';
import { type Answer, type Ask, REQUESTS, Reply, type RequestName } from './protocol.ts';

/** Why a question to the worker has no answer. `gone`: the extension was updated or removed under this page. */
export type Unanswered = 'not_allowed' | 'invalid' | 'failed' | 'disk_full' | 'gone';
export type Answered<N extends RequestName> =
  | { readonly ok: true; readonly answer: Answer<N> }
  | { readonly ok: false; readonly why: Unanswered };

/**
 * Puts a question to the worker and parses its answer. Never throws. A worker that was stopped is started by the
 * question itself; where it dies while it answers, the question is put once more, since every one is safe to repeat.
 */
export async function askWorker<N extends RequestName>(name: N, ask: Ask<N>): Promise<Answered<N>> {
  const first = await send(name, ask);
  return !first.ok && first.why === 'failed' ? send(name, ask) : first;
}

async function send<N extends RequestName>(name: N, ask: Ask<N>): Promise<Answered<N>> {
  let raw: unknown;
  try {
    raw = await chrome.runtime.sendMessage({ name, ask });
  } catch {
    // Where the extension was updated under an open tab, its runtime has no id any more.
    return { ok: false, why: chrome.runtime?.id ? 'failed' : 'gone' };
  }
  const reply = z.safeParse(Reply, raw);
  if (!reply.success) return { ok: false, why: 'failed' };
  if (!reply.data.ok) return { ok: false, why: reply.data.why };
  const answer = z.safeParse(REQUESTS[name].answer, reply.data.answer);
  return answer.success ? { ok: true, answer: answer.data as Answer<N> } : { ok: false, why: 'invalid' };
}
