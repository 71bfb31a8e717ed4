/** Names that Outlook and Exchange give to zones, for those of our users' countries; all others are IANA names. */
const WINDOWS_ZONES: Readonly<Record<string, string>> = {
  'W. Europe Standard Time': 'Europe/Berlin',
  'Central Europe Standard Time': 'Europe/Budapest',
  'Central European Standard Time': 'Europe/Warsaw',
  'Romance Standard Time': 'Europe/Paris',
  'GMT Standard Time': 'Europe/London',
  'Greenwich Standard Time': 'Atlantic/Reykjavik',
  'FLE Standard Time': 'Europe/Kiev',
  'E. Europe Standard Time': 'Europe/Chisinau',
  'GTB Standard Time': 'Europe/Bucharest',
  'Turkey Standard Time': 'Europe/Istanbul',
  'Eastern Standard Time': 'America/New_York',
  'Central Standard Time': 'America/Chicago',
  'Mountain Standard Time': 'America/Denver',
  'Pacific Standard Time': 'America/Los_Angeles',
  'Atlantic Standard Time': 'America/Halifax',
  'India Standard Time': 'Asia/Kolkata',
  'China Standard Time': 'Asia/Shanghai',
  'Tokyo Standard Time': 'Asia/Tokyo',
  'Singapore Standard Time': 'Asia/Singapore',
  'AUS Eastern Standard Time': 'Australia/Sydney',
  UTC: 'UTC',
};

const ICAL = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})(Z?)$/;
const ICAL_EPOCH = Date.UTC(1970, 0, 1);

/** An iCalendar moment ("20270302T090000") of a zone as ISO 8601 with offset; undefined where the zone is not known. */
export function instantIn(moment: string, zone: string | undefined): string | undefined {
  const match = ICAL.exec(moment);
  if (match === null) return undefined;
  const [, year, month, day, hour, minute, second, utc] = match;
  const wall = `${year}-${month}-${day}T${hour}:${minute}:${second}`;
  const asUtc = Date.parse(`${wall}Z`);
  if (Number.isNaN(asUtc) || asUtc < ICAL_EPOCH) return undefined;
  if (utc === 'Z') return `${wall}Z`;
  if (zone === undefined) return undefined;
  const name = WINDOWS_ZONES[zone] ?? zone;
  const first = offsetMinutes(name, asUtc);
  if (first === undefined) return undefined;
  const offset = offsetMinutes(name, asUtc - first * 60_000) ?? first;
  const sign = offset < 0 ? '-' : '+';
  const minutes = Math.abs(offset);
  return `${wall}${sign}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

/** Minutes east of Greenwich at a moment, as the engine's own time zone data has it. */
function offsetMinutes(zone: string, at: number): number | undefined {
  try {
    const parts = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    }).formatToParts(at);
    const part = (type: string) => Number(parts.find((found) => found.type === type)?.value);
    const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
    return Math.round((wall - at) / 60_000);
  } catch {
    // An invented zone name: the moment stays unknown.
    return undefined;
  }
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
