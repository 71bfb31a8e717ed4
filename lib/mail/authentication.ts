import { domainOf } from '../domain/address.ts';
import type { Verification } from '../domain/verification.ts';

/** Only what Gmail's own servers wrote is believed; anybody can put such a header into a mail further down. */
const GMAIL = 'mx.google.com';

/**
 * What Gmail found out about the sender. `results` is the topmost Authentication-Results header of the original source,
 * `from` the address of its From header.
 */
export function judgeAuthentication(results: string | undefined, from: string): Verification {
  if (results === undefined) return 'unverified';
  const [server = '', ...found] = withoutComments(results).split(';');
  if (server.trim().split(/\s+/)[0]?.toLowerCase() !== GMAIL) return 'unverified';
  const methods = found.map(readMethod);
  const outcomes = (name: string) => methods.filter((method) => method.name === name);
  const dmarc = outcomes('dmarc');
  const failed = (name: string) => {
    const all = outcomes(name);
    return all.length > 0 && all.every((method) => method.result === 'fail' || method.result === 'softfail');
  };
  if (dmarc.some((method) => method.result === 'fail')) return 'failed';
  const domain = domainOf(from);
  if (domain !== '' && dmarc.some((method) => method.result === 'pass' && method.headerFrom === domain))
    return 'verified';
  return failed('spf') && failed('dkim') ? 'failed' : 'unverified';
}

interface Method {
  readonly name: string;
  readonly result: string;
  readonly headerFrom: string;
}

function readMethod(text: string): Method {
  const [head = '', ...properties] = text.trim().toLowerCase().split(/\s+/);
  const equals = head.indexOf('=');
  const property = properties.find((word) => word.startsWith('header.from='));
  return {
    name: head.slice(0, Math.max(0, equals)).split('/')[0] ?? '',
    result: equals < 0 ? '' : head.slice(equals + 1),
    headerFrom: (property?.slice('header.from='.length) ?? '').replaceAll('"', '').replace(/\.$/, ''),
  };
}

/** Comments may nest and may hold anything, even what looks like a result. */
function withoutComments(text: string): string {
  let depth = 0;
  let quoted = false;
  const kept: string[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const character = text[i] ?? '';
    if (character === '\\' && (quoted || depth > 0)) {
      i += 1;
      continue;
    }
    if (character === '"' && depth === 0) quoted = !quoted;
    if (!quoted && character === '(') depth += 1;
    else if (!quoted && character === ')' && depth > 0) depth -= 1;
    else if (depth === 0) kept.push(quoted && character === ';' ? ' ' : character);
  }
  return kept.join('');
}
