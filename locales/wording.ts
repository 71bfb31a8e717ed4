import type { CodeWording } from './code-wording.ts';
import type { enEvidenceText } from './en-evidence-text.ts';
import type { enPanel } from './en-panel.ts';

/** English is where a sentence is first written; a language that lacks one does not compile. */
export type PanelWording = typeof enPanel;
export type EvidenceTextWords = typeof enEvidenceText;

/** All that people read, in one language. */
export interface Wording {
  readonly codes: CodeWording;
  readonly panel: PanelWording;
  readonly evidenceText: EvidenceTextWords;
}
