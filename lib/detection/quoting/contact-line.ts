import { fold } from './fold.ts';
import { QUOTING_LANGUAGES } from './quoting-languages.ts';

const LABELS = new Set(QUOTING_LANGUAGES.flatMap((language) => language.contactLabels));

const PHONE = /(?:\+|\(|\b)\d[\d\s()./–-]{5,22}\d\b/;
const DATE = /^\W*\d{1,4}[./-]\d{1,2}[./-]\d{2,4}/;
const ADDRESS = /[^\s<>@]{1,64}@[^\s<>@]{2,100}\.[a-z]{2,}/i;
const SITE = /\b(?:https?:\/\/|www\.)[^\s]{3,200}/i;
const COMPANY =
  /\b(?:GmbH|mbH|AG|KG|KGaA|SE|e\.V\.|eG|OHG|UG|Inc\.?|Ltd\.?|LLC|LLP|PLC|plc|Corp\.?|Co\. KG|B\.V\.|S\.A\.|AB|Oy|ApS)(?:\s|,|\||$)/;
const POST_TOWN =
  /\b(?:[A-Z]{1,2}-)?\d{4,5}\s+\p{Lu}\p{L}{2,}|,\s*[A-Z]{2}\s+\d{5}\b|\b[A-Z]{1,2}\d[\dA-Z]?\s\d[A-Z]{2}\b/u;
const STREET =
  /(?:stra(?:ß|ss)e|str\.|weg|platz|allee|gasse|ring|damm|ufer)\s+\d{1,4}\s?[a-z]?\b|^\W*\d{1,5}\s+(?:[A-Z][\w.]*\s){1,4}(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|boulevard|blvd|suite|floor)\b/i;

/** A line of a signature that tells where somebody can be reached: a number, an address, a site, a company. */
export function isContactLike(text: string): boolean {
  if (text.length > 160) return false;
  const trimmed = text.trim();
  const words = trimmed.split(/\s+/).length;
  const label = /^\W*([\p{L}.-]{1,14}(?: ?\([^)]{1,12}\))?)\s?[.:|]\s?\S/u.exec(trimmed)?.[1];
  const labelled = label !== undefined && LABELS.has(fold(label).replace(/[.\s(].*$/, ''));
  const numbered = hasPhone(trimmed);
  if (labelled && (numbered || ADDRESS.test(trimmed) || SITE.test(trimmed))) return true;
  if (words > 10 || /[?!]$/.test(trimmed)) return false;
  if (numbered) return words <= 8;
  if (ADDRESS.test(trimmed) || SITE.test(trimmed)) return words <= 5;
  if (words > 8) return false;
  return COMPANY.test(trimmed) || POST_TOWN.test(trimmed) || STREET.test(trimmed);
}

function hasPhone(text: string): boolean {
  const found = PHONE.exec(text)?.[0];
  if (found === undefined || DATE.test(found)) return false;
  const digits = found.replace(/\D/g, '').length;
  return digits >= 7 && digits <= 17;
}
