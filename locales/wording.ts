import type { EvidenceTextWording } from '../lib/exchange/evidence-text.ts';
import type { CodeWording } from './code-wording.ts';
import type { enPanel } from './en-panel.ts';

/** English is where a sentence of the panel is first written; a language that lacks one does not compile. */
export type PanelWording = typeof enPanel;

/** All that people read, in one language. */
export interface Wording {
  readonly codes: CodeWording;
  readonly panel: PanelWording;
  readonly evidenceText: EvidenceTextWording;
}
