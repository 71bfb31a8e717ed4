import { enCodes } from './en-codes.ts';
import { enEvidenceText } from './en-evidence-text.ts';
import { enPanel } from './en-panel.ts';
import type { Wording } from './wording.ts';

export const en: Wording = { codes: enCodes, panel: enPanel, evidenceText: enEvidenceText };
