import * as z from 'zod/mini';
import { Language } from './language.ts';

/** What a person can set for one account. Absent means: take it from Gmail (language, currency by locale, domain). */
export const Settings = z.readonly(
  z.object({
    language: z.exactOptional(Language),
    /** ISO 4217. */
    currency: z.exactOptional(z.string().check(z.regex(/^[A-Z]{3}$/))),
    /** The seller's company's domains, lower-cased; the account's own is added where it is not free mail. */
    ownDomains: z.readonly(z.array(z.string())),
    /** Send-as aliases and other addresses of the rep. */
    ownAddresses: z.readonly(z.array(z.string())),
    /** Addresses and domains whose threads are never offered to a deal. */
    neverLink: z.readonly(z.array(z.string())),
    /** `strict`: mark only for senders whose authentication passed; `known`: also for known persons without a source. */
    verification: z.enum(['known', 'strict']),
  }),
);
export type Settings = z.infer<typeof Settings>;

/** Some of the settings, to be changed; the others stay. Null: take it from Gmail again. */
export const SettingsChange = z.readonly(
  z.object({
    language: z.exactOptional(z.nullable(Language)),
    currency: z.exactOptional(z.nullable(z.string().check(z.regex(/^[A-Z]{3}$/)))),
    ownDomains: z.exactOptional(z.readonly(z.array(z.string()))),
    ownAddresses: z.exactOptional(z.readonly(z.array(z.string()))),
    neverLink: z.exactOptional(z.readonly(z.array(z.string()))),
    verification: z.exactOptional(z.enum(['known', 'strict'])),
  }),
);
export type SettingsChange = z.infer<typeof SettingsChange>;

export const DEFAULT_SETTINGS: Settings = {
  ownDomains: [],
  ownAddresses: [],
  neverLink: [],
  verification: 'known',
};

/** The settings after a change. */
export function changeSettings(settings: Settings, { language, currency, ...rest }: SettingsChange): Settings {
  const { language: oldLanguage, currency: oldCurrency, ...others } = settings;
  const newLanguage = language === undefined ? oldLanguage : language;
  const newCurrency = currency === undefined ? oldCurrency : currency;
  return {
    ...others,
    ...rest,
    ...(newLanguage ? { language: newLanguage } : {}),
    ...(newCurrency ? { currency: newCurrency } : {}),
  };
}
