// The only names beyond ECMAScript that the pure rooms may use: all exist in browsers, workers and Node alike.
// Loaded by tsconfig.pure.json alone; elsewhere the DOM's or Node's own types say the same.
interface URL {
  readonly hostname: string;
  readonly protocol: string;
  readonly href: string;
}
declare const URL: { new (url: string, base?: string): URL; canParse(url: string, base?: string): boolean };
interface TextDecoder {
  decode(input?: Uint8Array): string;
}
declare const TextDecoder: { new (label?: string, options?: { fatal?: boolean }): TextDecoder };
interface TextEncoder {
  encode(input?: string): Uint8Array;
}
declare const TextEncoder: { new (): TextEncoder };
