import { defineContentScript } from 'wxt/utils/define-content-script';
import { liveInGmail } from '../../lib/gmail/live-in-gmail.ts';

export default defineContentScript({
  matches: ['https://mail.google.com/mail/*'],
  runAt: 'document_end',
  main: () => liveInGmail(import.meta.env.COUNTERSIGN_INBOXSDK_APP_ID),
});
