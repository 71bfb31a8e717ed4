import { type Replacement, replaceExactly } from './exact-replacements.ts';

/**
 * InboxSDK reports errors and usage to its makers, with a hash of the user's address, whatever its options say. Nothing
 * may leave the machine, so the build takes that out. Its licence (MIT or Apache-2.0) permits the change.
 */
const REPLACEMENTS: readonly Replacement[] = [
  { name: 'the report of an error', from: 'sendError(report);', to: '' },
  { name: 'the address of error reports', from: "'https://api.inboxsdk.com/api/v2/errors'", to: "'nowhere:'" },
  { name: 'the queue of usage events', from: '_trackedEventsQueue.add(event);', to: 'return;' },
  {
    name: 'the claim to report for all extensions of the page',
    from: `  if (document.documentElement.hasAttribute('data-inboxsdk-master-claimed')) {
    return false;
  } else {
    document.documentElement.setAttribute('data-inboxsdk-master-claimed', 'true');
    return true;
  }`,
    to: '  return false;',
  },
  { name: 'the address of the token', from: "'https://api.inboxsdk.com/api/v2/events/oauth'", to: "'nowhere:'" },
  {
    name: 'the address of usage events',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: this is InboxSDK's own code
    from: '`https://pubsub.googleapis.com/v1/projects/mailfoogae/topics/events:publish?key=${encodeURIComponent(apiKey)}`',
    to: "'nowhere:'",
  },
  { name: 'the key for usage events', from: "'AIzaSyAwlvUR2x3OnCeas8hW8NDzVMswL5hZGg8'", to: "''" },
  {
    name: "the look-up of people in Google's directory",
    from: "'https://people-pa.clients6.google.com/$rpc/google.internal.people.v2.minimal.InternalPeopleMinimalService/ListPeopleByKnownId'",
    to: "'nowhere:'",
  },
  {
    name: 'the one function that makes requests',
    from: 'const server = match[1];',
    to: `const server = match[1];
    if (new URL(url, document.location.href).origin !== 'https://mail.google.com') {
      reject(new Error('Only Gmail is asked'));
      return;
    }`,
  },
];

export function withoutTelemetry(inboxSdk: string): string {
  return replaceExactly(inboxSdk, '@inboxsdk/core/inboxsdk.js', REPLACEMENTS);
}

/** Hosts that must occur nowhere in what is built. */
export const TELEMETRY_HOSTS = ['api.inboxsdk.com', 'pubsub.googleapis.com', 'people-pa.clients6.google.com'] as const;

/** The Vite plugin that does it. */
export function inboxSdkWithoutTelemetry() {
  return {
    name: 'inboxsdk-without-telemetry',
    enforce: 'pre' as const,
    transform(code: string, id: string) {
      if (!/\/@inboxsdk\/core\/inboxsdk\.js$/.test(id)) return undefined;
      return { code: withoutTelemetry(code), map: null };
    },
  };
}
