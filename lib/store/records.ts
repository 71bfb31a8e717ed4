import type { Entry, Payload } from '../domain/entry.ts';
import type { Message } from '../domain/message.ts';
import type { Process } from '../domain/process.ts';
import type { Settings } from '../domain/settings.ts';
import type { Side } from '../domain/side.ts';
import type { Verification } from '../domain/verification.ts';

export interface LinkRecord {
  readonly account: string;
  readonly thread: string;
  readonly deal: string;
}

/** A person of a deal, so that a thread's people find their deals. `domain` is empty for free mail. */
export interface ContactRecord {
  readonly account: string;
  readonly email: string;
  readonly deal: string;
  readonly domain: string;
}

export interface SideRecord {
  readonly account: string;
  readonly email: string;
  readonly side: Side;
}

export interface DismissedRecord {
  readonly account: string;
  readonly thread: string;
}

export interface ProcessRecord {
  readonly account: string;
  readonly id: string;
  readonly version: string;
  readonly savedAt: number;
  readonly process: Process;
}

/** What is known of an account: its settings are a fold of the journal, the rest is of this machine. */
export interface AccountRecord {
  readonly account: string;
  readonly settings: Settings;
  readonly name: string;
  readonly delegated: boolean;
  readonly gmailLanguage: string;
  readonly aliases: readonly string[];
}

/** Up to which clock the user has looked at a deal's news. */
export interface SeenRecord {
  readonly account: string;
  readonly deal: string;
  readonly clock: string;
}

/** A raw source that was read, or that could not be had: each is asked for once. */
export interface SourceRecord {
  readonly account: string;
  readonly gmailMessage: string;
  readonly thread: string;
  readonly got: boolean;
  readonly verification: Verification;
  readonly message?: Message;
  readonly messageId?: string;
}

/** What the rep sent from this browser, kept for linked threads. */
export interface SentRecord {
  readonly account: string;
  readonly thread: string;
  readonly sentAt: string;
  readonly gmailMessage: string | null;
  readonly subject: string;
  readonly to: readonly string[];
  readonly text: string;
}

/** How far a linked thread was read, and what its last recap proposed: calendar answers are matched against it. */
export interface ReadRecord {
  readonly account: string;
  readonly thread: string;
  readonly messages: number;
  /** How many messages Gmail's list last showed. */
  readonly listed: number;
  readonly subject: string;
  readonly moments: readonly string[];
}

/** A piece of a backup file that waits for the end of the file. Its lines were judged when they came in. */
export interface RestorePart {
  readonly restore: string;
  /** The piece's place in the file, counted from 0. */
  readonly part: number;
  /** Whether the piece begins with the head of a backup. */
  readonly head: boolean;
  readonly entries: readonly { readonly entry: Entry; readonly payload?: Payload }[];
  readonly seen: readonly SeenRecord[];
  /** How many lines could not be read. */
  readonly bad: number;
  /** How many entries the file promises, where the piece ends with the end of a backup. */
  readonly promised: number | null;
}

/**
 * What belongs to this installation and no account: its name, the last position written, when the last backup was made
 * (ms), and the last restore that was carried out with its outcome (JSON), so that asking again does nothing again.
 */
export interface LocalRecord {
  readonly key: 'installation' | 'clock' | 'backup' | 'restored';
  readonly value: string;
}
