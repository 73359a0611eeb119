/**
 * The TOKN section (FORMAT.md): pieces in blocks, each piece without what it shares with the one
 * before. That is 21 KB where the texts and their offsets would be 57.
 */
import { LIMITS } from '../limits.ts';
import { CONTINUATION, SPECIAL_TOKENS } from '../tokenizer.ts';
import { ByteWriter } from './bytes.ts';
import { ImageError } from './image.ts';

/** Of a block, but for a range's last one. */
const BLOCK_PIECES = 32;

interface Piece {
  readonly continues: boolean;
  /** Without the prefix byte of those that continue a word. */
  readonly text: Uint8Array;
}

export function tokenSection(vocabulary: readonly string[]): Uint8Array {
  const pieces = vocabulary.slice(SPECIAL_TOKENS.length).map(readPiece);
  checkOrder(vocabulary, pieces);
  const [continuing, starting] = [true, false].map((continues) =>
    pieces.filter((piece) => piece.continues === continues),
  );
  const blocks = [...splitBlocks(continuing), ...splitBlocks(starting)].map(encodeBlock);
  const writer = new ByteWriter();
  writer.u32(vocabulary.length, SPECIAL_TOKENS.length, continuing.length);
  let start = 0;
  for (const block of blocks) {
    writer.u32(start);
    start += block.length;
  }
  for (const block of blocks) writer.bytes(block);
  return writer.finish();
}

function readPiece(token: string, index: number): Piece {
  const continues = token.startsWith(CONTINUATION);
  const text = Buffer.from(continues ? token.slice(CONTINUATION.length) : token);
  if (text.length >= 1 && text.length <= LIMITS.tokenBytes) return { continues, text };
  throw new ImageError(
    `vocabulary, id ${SPECIAL_TOKENS.length + index}`,
    `${JSON.stringify(token)} has ${text.length} bytes, not 1 to ${LIMITS.tokenBytes}`,
  );
}

/** Continuations come first, and each kind is sorted: as their strings sort. */
function checkOrder(vocabulary: readonly string[], pieces: readonly Piece[]): void {
  const key = ({ continues, text }: Piece) => Buffer.from([continues ? 0 : 1, ...text]);
  const index = pieces.findIndex((piece, i) => {
    return i > 0 && Buffer.compare(key(pieces[i - 1]), key(piece)) >= 0;
  });
  if (index < 0) return;
  const id = SPECIAL_TOKENS.length + index;
  throw new ImageError(
    `vocabulary, id ${id}`,
    `${JSON.stringify(vocabulary[id])} isn't after ${JSON.stringify(vocabulary[id - 1])}; ` +
      "sort what follows the special tokens by bytes, and the embedding's rows with it",
  );
}

function splitBlocks(pieces: readonly Piece[]): Piece[][] {
  return Array.from({ length: Math.ceil(pieces.length / BLOCK_PIECES) }, (_, index) =>
    pieces.slice(index * BLOCK_PIECES, (index + 1) * BLOCK_PIECES),
  );
}

/** A byte a piece: how many bytes it shares, and above them how many follow, less one. */
function encodeBlock(pieces: readonly Piece[]): Uint8Array {
  const bytes = pieces.flatMap(({ text }, index) => {
    const shared = index === 0 ? 0 : countShared(pieces[index - 1].text, text);
    const rest = text.subarray(shared);
    return [(shared << 4) | (rest.length - 1), ...rest];
  });
  return Uint8Array.from(bytes);
}

/** Less than 16, since no piece that is sorted starts with one of 16 bytes before it. */
function countShared(before: Uint8Array, text: Uint8Array): number {
  let shared = 0;
  while (shared < before.length && before[shared] === text[shared]) shared++;
  return shared;
}
