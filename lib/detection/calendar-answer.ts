import { LANGUAGES } from './lexicon/languages.ts';
import type { Scene } from './scene.ts';

const ACCEPTED = LANGUAGES.flatMap((lexicon) => [...lexicon.calendar.acceptedBody]);
const DECLINED = LANGUAGES.flatMap((lexicon) => [...lexicon.calendar.declinedBody]);

/** The words that show the answer: the calendar's own sentence, else the subject. */
export function calendarQuote(
  scene: Scene,
  answer: 'accepted' | 'declined',
): { readonly quote: string; readonly at?: { readonly start: number; readonly end: number } } {
  const { shown } = scene.own;
  const lower = shown.toLowerCase();
  if (lower.length === shown.length)
    for (const phrase of answer === 'accepted' ? ACCEPTED : DECLINED) {
      const found = lower.indexOf(phrase);
      if (found < 0 || found > 2000) continue;
      const start = Math.max(0, shown.lastIndexOf('\n', found) + 1);
      const end = found + phrase.length;
      if (end - start < 160) return { quote: shown.slice(start, end), at: { start, end } };
    }
  return { quote: scene.message.subject };
}

const NOTE =
  /\b(?:with (?:a|this|the following) (?:note|comment|message)|mit (?:dem |der |einer |folgender |folgendem )?(?:kommentar|notiz|hinweis|nachricht|anmerkung|bemerkung)|(?:note|comment|kommentar|notiz|anmerkung|nachricht|message) ?)\s?:?\s*$/i;
/** What calendars write into an answer. */
const BOILER =
  /^\s*(?:BEGIN|END|PRODID|VERSION|METHOD|UID|DTSTAMP|DTSTART|DTEND|SUMMARY|ORGANIZER|ATTENDEE|SEQUENCE|STATUS|LOCATION|COMMENT|CALSCALE|CREATED|LAST-MODIFIED|TRANSP|X-[A-Z-]+|RRULE|TZ[A-Z]*)[:;]|^\s*(?:when|where|wann|wo|ort|organi[sz]er|organisator|guests?|gäste|teilnehmer|attendees|subject|betreff|required|optional|zeit|time|date|datum|veranstalter|invitees|joining info|join|teilnehmen|who|wer|calendar|kalender|description|beschreibung)\b\s?:?|~~\/\/~~|https?:\/\/|@\S+\.\S+|\b(?:google calendar|google kalender|microsoft teams|teams meeting|besprechungs-id|meeting id|passcode|you are receiving|sie erhalten diese|view (?:event|all)|termindetails)\b|⋅|\b\d{1,2}:\d{2}\s?[-–]\s?\d{1,2}:\d{2}\b.{0,60}$|^\s*(?:central european|mitteleuropäische|eastern|pacific|greenwich|united kingdom|british|coordinated)\b.*\b(?:time|zeit)\b/i;

const blank = (text: string) => ' '.repeat(text.length);

/** What the buyer typed beside the answer, as a copy of the own text with all else blanked out; undefined where nothing. */
export function calendarComment(scene: Scene): string | undefined {
  const { text } = scene.words;
  if (scene.subjectSpeaks || text.trim() === '') return undefined;
  const lines = text.split('\n');
  let written = false;
  const phrases = [...ACCEPTED, ...DECLINED];
  const title =
    scene.message.subject
      .replace(/^[^:]{2,30}:\s*/, '')
      .split(' @ ')[0]
      ?.trim()
      .toLowerCase() ?? '';
  const kept: string[] = [];
  let machine = false;
  let noted = false;
  for (const line of lines) {
    const lower = line.toLowerCase();
    const sentence =
      phrases.find((phrase) => lower.includes(phrase)) ??
      (/\b(?:has|hat)\b.{0,40}\b(?:accepted|declined|tentatively|angenommen|abgelehnt|zugesagt|abgesagt|vorbehalt|responded|geantwortet|maybe|vielleicht)\b/.test(
        lower,
      )
        ? lower
        : undefined);
    if (sentence !== undefined && !noted) {
      machine = true;
      noted = NOTE.test(line.trim());
      const inline = /(?:note|comment|notiz|kommentar|anmerkung|nachricht|hinweis)\s?:\s*(\S.*)$/i.exec(line);
      if (inline?.[1] !== undefined && inline.index >= 0) {
        const from = line.length - inline[1].length;
        kept.push(blank(line.slice(0, from)) + line.slice(from));
        written = true;
      } else kept.push(blank(line));
      continue;
    }
    if (line.trim() !== '' && NOTE.test(line.trim()) && line.trim().length < 40) {
      noted = true;
      kept.push(blank(line));
      continue;
    }
    if (BOILER.test(line) || (title !== '' && lower.trim() === title) || (machine && !noted)) {
      kept.push(blank(line));
      continue;
    }
    if (line.trim() !== '') written = true;
    kept.push(line);
  }
  return written ? kept.join('\n') : undefined;
}
