import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { TELEMETRY_HOSTS, withoutTelemetry } from './inboxsdk-without-telemetry.ts';

const inboxSdk = readFileSync(createRequire(import.meta.url).resolve('@inboxsdk/core/inboxsdk.js'), 'utf8');

describe('InboxSDK without telemetry', () => {
  const changed = withoutTelemetry(inboxSdk);

  it.each(TELEMETRY_HOSTS)('no longer names %s, which the installed version does', (host) => {
    expect(inboxSdk).toContain(host);
    expect(changed).not.toContain(host);
  });

  it('sends no report, queues no event and never claims to report for others', () => {
    expect(changed).not.toContain('sendError(report)');
    expect(changed).not.toContain('_trackedEventsQueue.add');
    expect(changed).not.toContain("setAttribute('data-inboxsdk-master-claimed'");
  });

  it('fails with a sentence that names what is missing from another version', () => {
    expect(() => withoutTelemetry(inboxSdk.replace('sendError(report);', 'sendErrors(report);'))).toThrow(
      '@inboxsdk/core/inboxsdk.js has changed: "the report of an error" occurs 0 times instead of once.',
    );
  });

  it('fails when a piece occurs twice', () => {
    expect(() => withoutTelemetry(`${inboxSdk}\n_trackedEventsQueue.add(event);`)).toThrow(
      '"the queue of usage events" occurs 2 times',
    );
  });
});
