interface ImportMetaEnv {
  /** Set by wxt.config.ts. */
  readonly COUNTERSIGN_INBOXSDK_APP_ID: string;
}
