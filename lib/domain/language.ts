import * as z from 'zod/mini';

/** The languages that Countersign speaks and reads. */
export const LANGUAGES = ['en', 'de'] as const;
export const Language = z.enum(LANGUAGES);
export type Language = z.infer<typeof Language>;

/**
 * A text that the publisher ships in every language and that a person types in one. An edit keeps only the language in
 * which it was typed, so that no reader sees a stale translation.
 */
export const LocalText = z.readonly(z.partialRecord(Language, z.string().check(z.maxLength(500))));
export type LocalText = z.infer<typeof LocalText>;

/** The text in the reader's language, or in whichever it has; an empty string where it has none. */
export function textIn(text: LocalText, language: Language): string {
  return text[language] ?? LANGUAGES.map((other) => text[other]).find((found) => found !== undefined) ?? '';
}
