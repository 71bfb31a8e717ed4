const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Zones by name, as old mailers write them; every other name means that the zone is not known. */
const ZONES: Readonly<Record<string, string>> = {
  ut: '+00:00',
  gmt: '+00:00',
  utc: '+00:00',
  z: '+00:00',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  cet: '+01:00',
  cest: '+02:00',
  mez: '+01:00',
  mesz: '+02:00',
  bst: '+01:00',
};

const DATE =
  /(\d{1,2})[\s-]+([a-z]{3})[a-z]{0,6}\.?[\s-]+(\d{2,4})[\s,]+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d{1,6})?(?:\s*([+-]\d{2}):?(\d{2})|\s*\(?([a-z]{1,4})\b)?/i;

/** A Date header as ISO 8601 with the sender's own offset; undefined where it names no moment. */
export function parseMailDate(header: string): string | undefined {
  const match = DATE.exec(header.slice(0, 200));
  if (match === null) return undefined;
  const [, day = '', monthName = '', yearText = '', hour = '', minute = '', second = '00', sign, zoneMinutes, zone] =
    match;
  const month = MONTHS.indexOf(monthName.toLowerCase());
  if (month < 0) return undefined;
  const offset = sign === undefined ? (ZONES[zone?.toLowerCase() ?? ''] ?? '+00:00') : `${sign}:${zoneMinutes}`;
  const text = `${fullYear(yearText)}-${pad(month + 1)}-${pad(Number(day))}T${pad(Number(hour))}:${minute}:${second}${offset}`;
  return Number.isNaN(Date.parse(text)) ? undefined : text;
}

function fullYear(text: string): string {
  if (text.length >= 4) return text;
  const year = Number(text);
  if (text.length === 3) return String(1900 + year);
  return String(year < 50 ? 2000 + year : 1900 + year);
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
