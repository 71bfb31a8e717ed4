import { createRequire } from 'node:module';
import { defineConfig } from 'wxt';
import { contentScriptUnannounced } from './tools/content-script-unannounced.ts';
import { DEVELOPMENT_KEY } from './tools/development-key.ts';
import { inboxSdkWithoutTelemetry } from './tools/inboxsdk-without-telemetry.ts';

const require = createRequire(import.meta.url);

const GMAIL = 'https://mail.google.com/*';

/**
 * The App ID that the publisher registers (free) at register.inboxsdk.com. Without one InboxSDK works and shows a warning
 * bar of its own on top of Gmail.
 */
const INBOXSDK_APP_ID = process.env.COUNTERSIGN_INBOXSDK_APP_ID || 'countersign-unregistered';

/** Nothing is loaded from elsewhere, nothing is sent anywhere, and only Gmail may frame a page of ours. */
const POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data:",
  'connect-src': "'self'",
  'frame-ancestors': 'https://mail.google.com',
  'base-uri': "'none'",
  'form-action': "'none'",
};
/** The development server pushes changes over a socket. */
const SERVED_POLICY = { ...POLICY, 'connect-src': "'self' ws://localhost:* http://localhost:*" };

export default defineConfig({
  // Imports that nobody wrote hide what a file depends on.
  imports: false,
  modules: ['@wxt-dev/module-react'],
  manifest: ({ mode, command }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    // Iterating over a response's stream (lib/gmail/fetch-old-view.ts) came with it.
    minimum_chrome_version: '124',
    ...(mode === 'development' ? { key: DEVELOPMENT_KEY } : {}),
    // scripting: InboxSDK's half in Gmail's page is put there by the worker. storage: what a tab shows survives the
    // worker's rest. unlimitedStorage: evidence is never evicted. sidePanel: works when Gmail's own sidebar does not.
    permissions: ['scripting', 'storage', 'unlimitedStorage', 'sidePanel'],
    host_permissions: [GMAIL],
    action: { default_title: '__MSG_open_deals__' },
    side_panel: { default_path: 'panel.html?surface=sidepanel' },
    content_security_policy: { extension_pages: policyText(command === 'serve' ? SERVED_POLICY : POLICY) },
    web_accessible_resources: [
      { resources: ['panel.html', 'chunks/*', 'assets/*'], matches: [GMAIL], use_dynamic_url: true },
    ],
  }),
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      files.push({ absoluteSrc: require.resolve('@inboxsdk/core/pageWorld.js'), relativeDest: 'pageWorld.js' });
    },
  },
  vite: () => ({
    define: { 'import.meta.env.COUNTERSIGN_INBOXSDK_APP_ID': JSON.stringify(INBOXSDK_APP_ID) },
    plugins: [inboxSdkWithoutTelemetry(), contentScriptUnannounced()],
  }),
});

function policyText(policy: Readonly<Record<string, string>>): string {
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
}
