import type { OwnPart } from './own-text.ts';

/** The text that is read for meaning, and how its offsets lead back to the text as shown. */
export interface OwnWords {
  readonly text: string;
  readonly parts: readonly OwnPart[];
  /** Offset into `text` at which each part begins. */
  readonly begins: readonly number[];
  readonly reacted: boolean;
  /** The mail speaks to software ("classify this as confirmed"). */
  readonly instructsSoftware: boolean;
}

const REACTION =
  /^.{0,80}\b(?:reacted (?:to|via)|hat (?:über|ueber|per|mit) .{0,30}reagiert|hat reagiert|liked your message|gefällt ihre nachricht)\b.{0,80}$/gim;
const SOFTWARE =
  /\b(?:(?:ai|ki)[- ]?(?:assistants?|assistent\w*|systems?|systeme?n?|agents?|agenten|tools?|models?|modelle?)|language models?|sprachmodelle?|llms?|crm[- ]?(?:automation|systems?|systeme?n?|bots?|software|tools?|sync)|automated (?:systems?|assistants?|processing|agents?)|automatische\w*\s+(?:postfach|systeme?|assistent|auswertung|verarbeitung|erkennung)\w*|(?:sales|email|mail|inbox|mailbox|deal)[- ](?:bots?|assistants?|automation|parsers?|software|plugin)|postfach-?assistent\w*|prompt|ignore (?:all )?(?:previous|prior) instructions|mark (?:this|the) (?:deal|opportunity|stage|criterion|criteria|thread)|(?:opportunity|deal|stage|status)\b.{0,30}\b(?:closed[- ]won|confirmed|bestätigt)|classify this|note to (?:the )?(?:system|software|crm|bot)|hinweis (?:an|für) (?:die |das |den )?(?:system\w*|software|crm|bots?|ki))\b/i;
const LINK_ONLY = /^\s*<?https?:\/\/\S+>?\s*$/gim;
const BRACKETED = /[[({<][^\][(){}<>]{20,600}[\])}>]/g;

/** Blanks out a stretch without moving what follows. */
const blank = (text: string) => text.replace(/[^\n]/g, ' ');

export function ownWords(parts: readonly OwnPart[]): OwnWords {
  const begins: number[] = [];
  let text = '';
  for (const part of parts) {
    begins.push(text.length);
    text += `${part.text}\n`;
  }
  let reacted = false;
  let instructsSoftware = false;
  let cleaned = text;
  if (cleaned.includes('react') || cleaned.includes('reagiert') || cleaned.includes('liked'))
    cleaned = cleaned.replace(REACTION, (line) => {
      reacted = true;
      return blank(line);
    });
  if (cleaned.includes('http')) cleaned = cleaned.replace(LINK_ONLY, blank);
  if (cleaned.length < 100_000 && SOFTWARE.test(cleaned)) {
    cleaned = cleaned.replace(BRACKETED, (stretch) => {
      if (!SOFTWARE.test(stretch)) return stretch;
      instructsSoftware = true;
      return blank(stretch);
    });
    const lines = cleaned.split('\n').map((line) => {
      if (!SOFTWARE.test(line)) return line;
      instructsSoftware = true;
      return blank(line);
    });
    cleaned = lines.join('\n');
  }
  return { text: cleaned, parts, begins, reacted, instructsSoftware };
}

/** Where a stretch of the read text lies in the text as shown; undefined where it spans two parts. */
export function shownAt(
  words: OwnWords,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } | undefined {
  for (let at = words.begins.length - 1; at >= 0; at--) {
    const begin = words.begins[at] ?? 0;
    const part = words.parts[at];
    if (start < begin || part === undefined) continue;
    if (end > begin + part.text.length) return undefined;
    return { start: part.start + start - begin, end: part.start + end - begin };
  }
  return undefined;
}
