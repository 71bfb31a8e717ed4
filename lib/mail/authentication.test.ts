import { expect, test } from 'vitest';
import { judgeAuthentication } from './authentication.ts';

const cases: readonly (readonly [what: string, results: string | undefined, verdict: string])[] = [
  [
    'DMARC passed for the sender’s domain',
    'mx.google.com; dkim=pass header.i=@kunde.example header.s=s1; spf=pass (google.com: domain of a@kunde.example designates 192.0.2.1 as permitted sender) smtp.mailfrom=a@kunde.example; dmarc=pass (p=REJECT sp=REJECT dis=NONE) header.from=kunde.example',
    'verified',
  ],
  ['DMARC passed, written in capitals', 'MX.Google.com; DMARC=PASS header.from=Kunde.Example', 'verified'],
  ['DMARC passed for another domain', 'mx.google.com; dmarc=pass header.from=other.example', 'unverified'],
  [
    'DMARC passed for a domain that only ends alike',
    'mx.google.com; dmarc=pass header.from=notkunde.example',
    'unverified',
  ],
  [
    'DMARC failed',
    'mx.google.com; spf=pass smtp.mailfrom=a@x.example; dmarc=fail (p=NONE) header.from=kunde.example',
    'failed',
  ],
  [
    'DMARC failed after a pass',
    'mx.google.com; dmarc=pass header.from=kunde.example; dmarc=fail header.from=kunde.example',
    'failed',
  ],
  [
    'SPF and DKIM both failed',
    'mx.google.com; dkim=fail header.i=@kunde.example; spf=softfail smtp.mailfrom=a@kunde.example',
    'failed',
  ],
  [
    'SPF failed but DKIM passed',
    'mx.google.com; dkim=pass header.i=@kunde.example; spf=fail smtp.mailfrom=a@kunde.example',
    'unverified',
  ],
  [
    'one DKIM signature failed, another passed',
    'mx.google.com; dkim=fail header.i=@list.example; dkim=pass header.i=@kunde.example; spf=fail',
    'unverified',
  ],
  ['SPF alone', 'mx.google.com; spf=fail smtp.mailfrom=a@kunde.example', 'unverified'],
  ['another server’s word', 'mail.kunde.example; dmarc=pass header.from=kunde.example', 'unverified'],
  ['a server that only begins alike', 'mx.google.com.evil.example; dmarc=pass header.from=kunde.example', 'unverified'],
  [
    'a result hidden in a comment',
    'mx.google.com; spf=none (dmarc=pass header.from=kunde.example; dmarc=pass header.from=kunde.example)',
    'unverified',
  ],
  [
    'a result hidden in a nested comment',
    'mx.google.com; spf=none (a (b) ; dmarc=pass header.from=kunde.example)',
    'unverified',
  ],
  [
    'a result hidden in a quoted string',
    'mx.google.com; spf=none smtp.mailfrom="; dmarc=pass header.from=kunde.example"',
    'unverified',
  ],
  ['nothing', undefined, 'unverified'],
  ['an empty header', '', 'unverified'],
];

test.each(cases)('%s', (_what, results, verdict) => {
  expect(judgeAuthentication(results, 'anna@kunde.example')).toBe(verdict);
});

test('a million brackets are read once', () => {
  expect(judgeAuthentication(`mx.google.com; ${'('.repeat(1_000_000)}`, 'anna@kunde.example')).toBe('unverified');
});
