import { generate } from 'selfsigned';

/** A throw-away certificate, new for each run. The harness tells the browser not to mind that nobody signed it. */
export async function throwAwayCertificate(): Promise<{ readonly key: string; readonly cert: string }> {
  const name = 'mail.google.com';
  const pair = await generate([{ name: 'commonName', value: name }], {
    algorithm: 'sha256',
    keyType: 'ec',
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: name }] }],
  });
  return { key: pair.private, cert: pair.cert };
}
