import type { Address } from '../domain/address.ts';
import { domainOf, normalAddress } from '../domain/address.ts';
import { isFreeMail } from '../domain/free-mail.ts';
import type { ReasonCode } from '../domain/reason.ts';
import type { Side } from '../domain/side.ts';
import { fold } from './words.ts';

/** What is known of a thread's people before an address is judged. */
export interface SideContext {
  readonly ownDomains: readonly string[];
  readonly ownAddresses: readonly string[];
  readonly buyers: readonly Address[];
  /** Sides set by a person: they win over any guess. */
  readonly sides: Readonly<Record<string, Side>>;
  /** Addresses that the buyer named in an earlier mail of the thread. */
  readonly introduced: ReadonlySet<string>;
}

export interface JudgedSide {
  readonly side: Side;
  readonly reason?: ReasonCode;
}

/** Domains of e-signature services; only these, and only authenticated, speak for a signature. */
const SIGNATURE_DOMAINS = [
  'docusign.net',
  'docusign.com',
  'adobesign.com',
  'echosign.com',
  'hellosign.com',
  'dropboxsign.com',
  'pandadoc.net',
  'pandadoc.com',
  'yousign.com',
  'skribble.com',
  'signnow.com',
  'signwell.com',
  'eversign.com',
  'scrive.com',
  'fp-sign.com',
  'sproof.com',
  'signaturit.com',
  'oneflow.com',
  'getaccept.com',
];

/** Reserved top levels of test mail: `docusign.example` stands for the service in samples. */
const TEST_TOP = /\.(?:example|test|invalid)$/;

export function isSignatureService(domain: string): boolean {
  const bare = domain.replace(TEST_TOP, '');
  const isTest = bare !== domain;
  return SIGNATURE_DOMAINS.some((known) => {
    if (domain === known || domain.endsWith(`.${known}`)) return true;
    const name = known.slice(0, known.indexOf('.'));
    return isTest && (bare === name || bare === known || bare.endsWith(`.${known}`) || bare.endsWith(`.${name}`));
  });
}

const MACHINE_LOCAL =
  /^(?:mailer-?daemon|postmaster|no-?reply|do-?not-?reply|noreply.*|donotreply.*|bounces?|bounce[-+.].*|notifications?|notify|calendar-notification|auto-?(?:reply|responder|confirm)?|ticket(?:s|system)?|helpdesk|support-noreply|automailer|daemon|system|nicht-?antworten|keine-?antwort)$/;

export function isMachineAddress(email: string): boolean {
  const local = email.slice(0, Math.max(0, email.lastIndexOf('@')));
  return MACHINE_LOCAL.test(local);
}

/** Whether two names differ by so little that a reader takes one for the other. */
function nearly(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 5) return false;
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at++;
  const restA = a.slice(at);
  const restB = b.slice(at);
  if (restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)) return true;
  return restA.length > 1 && restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}

/** Letters that look alike, made one. */
function plainForm(domain: string): string {
  return domain
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w')
    .replace(/[0]/g, 'o')
    .replace(/[1il|]/g, 'l')
    .replace(/5/g, 's')
    .replace(/[^a-z.]/g, '');
}

const TWO_PART_TOP = /\.(?:co|com|org|net|ac|gov|gv|or)\.[a-z]{2}$/;

/** The registrable part: `mail.kunde.co.uk` is `kunde.co.uk`. */
export function companyDomain(domain: string): string {
  const parts = domain.split('.');
  const keep = TWO_PART_TOP.test(domain) ? 3 : 2;
  return parts.slice(-keep).join('.');
}

function looksLike(domain: string, real: string): boolean {
  if (domain === real) return false;
  const nameOf = (full: string) => {
    const company = companyDomain(full);
    return company.slice(0, company.indexOf('.'));
  };
  const name = nameOf(domain);
  const known = nameOf(real);
  if (known.length < 4) return false;
  if (nearly(name, known) || plainForm(name) === plainForm(known)) return true;
  if (domain.startsWith(`${real}.`) || domain.includes(`${real}.`) || domain.includes(`.${known}.`)) return true;
  const bare = name.replace(/-/g, '');
  const bareKnown = known.replace(/-/g, '');
  return bareKnown.length >= 5 && (bare.startsWith(bareKnown) || bare.endsWith(bareKnown) || nearly(bare, bareKnown));
}

/** Whose side an address is on, by what a thread and a person's settings tell of it. */
export function judgeSide(address: Address, context: SideContext): JudgedSide {
  const email = normalAddress(address.email);
  const set = context.sides[email];
  if (set !== undefined) return { side: set };
  if (context.ownAddresses.includes(email)) return { side: 'ours' };
  const domain = domainOf(email);
  const company = companyDomain(domain);
  const own = context.ownDomains.some(
    (one) => domain === one || domain.endsWith(`.${one}`) || (one !== '' && company === companyDomain(one)),
  );
  if (own && !isFreeMail(domain)) return { side: 'ours' };
  if (isSignatureService(domain)) return { side: 'machine', reason: 'signature_service' };
  if (context.buyers.some((buyer) => normalAddress(buyer.email) === email)) return { side: 'buyer' };
  const buyerDomains = [
    ...new Set(
      context.buyers
        .map((buyer) => domainOf(normalAddress(buyer.email)))
        .filter((one) => one !== '' && !isFreeMail(one)),
    ),
  ];
  if (
    !isFreeMail(domain) &&
    buyerDomains.some((one) => domain === one || domain.endsWith(`.${one}`) || company === companyDomain(one))
  )
    return isMachineAddress(email) ? { side: 'machine' } : { side: 'buyer' };
  if (isMachineAddress(email)) return { side: 'machine' };
  if (context.introduced.has(email)) return { side: 'buyer' };
  if (isFreeMail(domain)) return { side: 'third_party', reason: 'free_mail_not_introduced' };
  if (buyerDomains.some((one) => looksLike(domain, one))) return { side: 'third_party', reason: 'look_alike_domain' };
  if (context.ownDomains.some((one) => looksLike(domain, one)))
    return { side: 'third_party', reason: 'look_alike_domain' };
  const name = fold(address.name);
  if (name.length > 5 && context.buyers.some((buyer) => fold(buyer.name) === name))
    return { side: 'third_party', reason: 'look_alike_domain' };
  return { side: 'third_party', reason: 'sent_by_third_party' };
}

const ADDRESS = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,190}\.[\p{L}]{2,24}/gu;

/** Addresses that stand in a text, lower-cased. */
export function addressesIn(text: string): readonly string[] {
  if (!text.includes('@')) return [];
  return [...text.matchAll(ADDRESS)].map((match) => match[0].toLowerCase().replace(/\.$/, ''));
}
