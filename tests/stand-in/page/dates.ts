import { facts } from './facts.ts';

const { language } = facts.settings;

/** The title of a message's date, which InboxSDK gives as its date string. The exact form is a guess. */
export function fullDate(sentAt: number): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(sentAt);
}

export function messageDate(sentAt: number): string {
  const form = { weekday: 'short', month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' } as const;
  return new Intl.DateTimeFormat(language, form).format(sentAt);
}

/** A list shows the time for today, else the day. */
export function listDate(sentAt: number): string {
  const today = new Date().toDateString() === new Date(sentAt).toDateString();
  const form = today
    ? ({ hour: 'numeric', minute: '2-digit' } as const)
    : ({ month: 'short', day: 'numeric' } as const);
  return new Intl.DateTimeFormat(language, form).format(sentAt);
}
