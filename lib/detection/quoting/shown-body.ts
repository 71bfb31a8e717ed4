import type { Block, Body } from '../../domain/message.ts';
import type { WrittenBlock } from '../html/block-writer.ts';
import { htmlBlocks } from '../html-text.ts';
import { type ShownLine, splitLines } from './shown-line.ts';

export interface ShownBody {
  readonly shown: string;
  readonly lines: readonly ShownLine[];
  readonly forwardMarked: boolean;
}

/** The text of a body as a reader sees it: hidden blocks left out, each block on lines of its own. */
export function showBody(body: Body): ShownBody {
  const lines: ShownLine[] = [];
  if (body.kind === 'text') {
    splitLines(body.text, 0, { quoted: false, signed: false }, lines);
    return { shown: body.text, lines, forwardMarked: false };
  }
  const blocks: readonly (Block | WrittenBlock)[] = body.kind === 'html' ? htmlBlocks(body.html) : body.blocks;
  const pieces: string[] = [];
  let offset = 0;
  let forwardMarked = false;
  for (const block of blocks) {
    if (block.hidden) continue;
    const text = block.text.endsWith('\n') ? block.text.slice(0, -1) : block.text;
    if (pieces.length > 0) offset += 1;
    pieces.push(text);
    splitLines(text, offset, { quoted: block.quoted, signed: 'signature' in block && block.signature }, lines);
    if ('forwarded' in block && block.forwarded) forwardMarked = true;
    offset += text.length;
  }
  return { shown: pieces.join('\n'), lines, forwardMarked };
}
