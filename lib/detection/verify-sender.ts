import type { Message } from '../domain/message.ts';
import type { Verification } from '../domain/verification.ts';
import { judgeAuthentication } from '../mail/authentication.ts';
import { companyDomain } from './sides.ts';

/**
 * What the raw source, where it was read, says of the sender of a message. Only Gmail's own result proves a sender; any
 * server's failure is heeded, since nobody forges a failure.
 */
export function verifySender(message: Message): Verification {
  const results = message.headers['authentication-results'];
  if (results === undefined) return Object.keys(message.headers).length === 0 ? 'unread' : 'unverified';
  const text = results.toLowerCase();
  const resultOf = (method: string) => new RegExp(`\\b${method}\\s{0,3}=\\s{0,3}([a-z]+)`).exec(text)?.[1];
  const dmarc = resultOf('dmarc');
  const spf = resultOf('spf');
  if (dmarc === 'fail' || ((spf === 'fail' || spf === 'softfail') && resultOf('dkim') !== 'pass' && dmarc !== 'pass'))
    return 'failed';
  return judgeAuthentication(results, message.from.email);
}

/** Whether a service's own mail was authenticated for its domain by the receiving server. */
export function isAuthenticatedFor(message: Message, domain: string): boolean {
  const result = message.headers['authentication-results']?.toLowerCase();
  if (result === undefined) return false;
  const aligned =
    /header\.from=([a-z0-9.-]+)/.exec(result)?.[1] ??
    /header\.d=([a-z0-9.-]+)/.exec(result)?.[1] ??
    /header\.i=@([a-z0-9.-]+)/.exec(result)?.[1];
  return /\bdmarc\s{0,3}=\s{0,3}pass/.test(result) || /\bdkim\s{0,3}=\s{0,3}pass/.test(result)
    ? aligned !== undefined && companyDomain(aligned) === companyDomain(domain)
    : false;
}
