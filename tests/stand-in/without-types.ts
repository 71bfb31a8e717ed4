import { stripTypeScriptTypes } from 'node:module';

/** Node warns once that its function is experimental; that says nothing to whoever runs a test or the demo. */
export function withoutTypes(typescript: string): string {
  const emitWarning = process.emitWarning;
  process.emitWarning = () => {};
  try {
    return stripTypeScriptTypes(typescript);
  } finally {
    process.emitWarning = emitWarning;
  }
}
