import { deCodes } from './de-codes.ts';
import { deEvidenceText } from './de-evidence-text.ts';
import { dePanel } from './de-panel.ts';
import type { Wording } from './wording.ts';

export const de: Wording = { codes: deCodes, panel: dePanel, evidenceText: deEvidenceText };
