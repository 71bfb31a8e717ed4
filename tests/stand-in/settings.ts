/** How Gmail looks; read anew for every page load, so that a test may change it between two. */
export interface Settings {
  theme: 'light' | 'dark';
  language: 'en' | 'de';
  /** With the rail of Mail, Chat and Meet at the left, or without. */
  layout: 'integrated' | 'classic';
  /** Whether a message that arrives in the open thread shows at once or behind a bar that asks. Not known of Gmail. */
  arrivals: 'shown' | 'asked';
  /** The account's, for dates that the server writes; the page writes its own in the browser's. */
  timeZone: string;
}

/** What may be broken; read anew for every request. */
export interface Faults {
  originalSource: 'works' | 'not found' | 'server error';
  printView: 'works' | 'off';
  sidebar: 'there' | 'missing';
  /** `changed`: the globals that InboxSDK waits for do not exist, so that its load never ends. */
  gmail: 'as known' | 'changed';
  /** `missing`: no message shown carries any of Gmail's ids. */
  messageIds: 'there' | 'missing';
}

export const usualSettings: Settings = {
  theme: 'light',
  language: 'en',
  layout: 'integrated',
  arrivals: 'shown',
  timeZone: 'Europe/Berlin',
};

export const noFaults: Faults = {
  originalSource: 'works',
  printView: 'works',
  sidebar: 'there',
  gmail: 'as known',
  messageIds: 'there',
};
