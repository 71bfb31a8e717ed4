import type { Settings, SettingsChange } from '../../lib/domain/settings.ts';

/** What a part of the settings is given: what is set, and how to change it. */
export interface SettingsPartProps {
  readonly settings: Settings;
  readonly onChange: (change: SettingsChange) => void;
}
