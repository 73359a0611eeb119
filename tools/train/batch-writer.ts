import { LIMITS } from '../../codegen/limits.ts';
import type { Tokens } from '../../codegen/tokenizer.ts';
import type { Compute } from './compute.ts';
import { TURN_START, advance, markLegal, wantsSpan } from './grammar.ts';
import type { TurnState } from './grammar.ts';
import { COUNT } from './batch-space.ts';
import { HEAD } from './offer.ts';
import type { Offer } from './offer.ts';
import type { Step } from './program.ts';

/** A query and the decisions to teach; for inference, those taken so far. */
export interface Turn {
  readonly tokens: Tokens;
  readonly steps: readonly Step[];
}

/** Lays the offer out for the tasks. It must fit Capacity: batch.ts sees to that. */
export function writeOffer(c: Compute, offer: Offer): void {
  const { batch, capacity } = c.layout;
  const { i32 } = c;
  const headRow = (offer.heads + 3) & ~3;
  if (
    offer.tools.length > capacity.tools ||
    offer.tokens > capacity.toolTokens ||
    offer.heads > capacity.heads
  ) {
    throw new Error(
      `trainer: an offer of ${offer.tools.length} tools, ${offer.tokens} tokens and ` +
        `${offer.heads} heads is over the capacity; offer fewer tools`,
    );
  }
  set(c, COUNT.tools, offer.tools.length);
  set(c, COUNT.heads, offer.heads);
  set(c, COUNT.headRow, headRow);
  set(c, COUNT.toolRow, (offer.tools.length + 3) & ~3);
  let token = 0;
  let head: number = HEAD.firstTool;
  for (const [index, { tokens, head: first }] of offer.tools.entries()) {
    i32[(batch.toolStarts >> 2) + index] = token;
    i32[(batch.toolHeads >> 2) + index] = first;
    i32.set(tokens.ids, (batch.toolIds >> 2) + token);
    for (const at of tokens.heads) i32[(batch.headTokens >> 2) + head++] = token + at;
    token += tokens.ids.length;
  }
  if (head !== offer.heads) throw new Error('trainer: tool texts and heads disagree');
  i32[(batch.toolStarts >> 2) + offer.tools.length] = token;
  i32[(batch.toolHeads >> 2) + offer.tools.length] = head;
  shareTools(c, offer);
}

/** Cuts the tools into shards of about equal numbers of tokens. */
function shareTools(c: Compute, offer: Offer): void {
  const { batch, capacity } = c.layout;
  const shards = batch.toolShards >> 2;
  let tool = 0;
  let token = 0;
  for (let shard = 0; shard < capacity.shards; shard++) {
    c.i32[shards + shard] = tool;
    const until = (offer.tokens * (shard + 1)) / capacity.shards;
    while (tool < offer.tools.length && token < until) {
      token += offer.tools[tool++].tokens.ids.length;
    }
  }
  c.i32[shards + capacity.shards] = offer.tools.length;
}

/** Lays the turns out for the tasks; for inference each gets one more, open step. */
export function writeTurns(c: Compute, offer: Offer, turns: readonly Turn[], infer = false): void {
  const { batch, capacity } = c.layout;
  if (turns.length > capacity.queries) {
    throw new Error(`trainer: ${turns.length} queries, capacity is ${capacity.queries}`);
  }
  const cursor = { token: 0, row: 0, span: 0 };
  const { i32 } = c;
  for (const [query, turn] of turns.entries()) {
    starts(c, query, cursor);
    i32.set(turn.tokens.ids, (batch.queryIds >> 2) + cursor.token);
    writeSteps(c, offer, turn, cursor, infer);
    writeContrast(c, offer, turn, query);
    cursor.token += turn.tokens.ids.length;
  }
  starts(c, turns.length, cursor);
  const { shards } = capacity;
  for (let shard = 0; shard <= shards; shard++) {
    i32[(batch.queryShards >> 2) + shard] = Math.floor((turns.length * shard) / shards);
  }
  set(c, COUNT.queries, turns.length);
  set(c, COUNT.rows, cursor.row);
  set(c, COUNT.spans, cursor.span);
}

interface Cursor {
  token: number;
  row: number;
  span: number;
}

function starts(c: Compute, query: number, { token, row, span }: Cursor): void {
  const { batch } = c.layout;
  c.i32[(batch.queryStarts >> 2) + query] = token;
  c.i32[(batch.rowStarts >> 2) + query] = row;
  c.i32[(batch.spanStarts >> 2) + query] = span;
}

function writeSteps(c: Compute, offer: Offer, turn: Turn, cursor: Cursor, infer: boolean): void {
  const { batch } = c.layout;
  const { i32 } = c;
  const { steps } = turn;
  const headRow = c.i32[(batch.counts >> 2) + COUNT.headRow];
  let state: TurnState = TURN_START;
  const rows = steps.length + (infer ? 1 : 0);
  for (let i = 0; i < rows; i++) {
    const { row } = cursor;
    const { head, span } = i === 0 ? ({ head: -1 } as Step) : steps[i - 1];
    i32[(batch.inputHead >> 2) + row] = head;
    i32[(batch.inputFirst >> 2) + row] = span ? cursor.token + span.first : -1;
    i32[(batch.inputLast >> 2) + row] = span ? cursor.token + span.last : -1;
    i32[(batch.headTarget >> 2) + row] = i < steps.length ? steps[i].head : -1;
    const legal = batch.legal + row * headRow;
    const bytes = c.u8.subarray(legal, legal + headRow);
    bytes.fill(0);
    if (!wantsSpan(offer, state)) markLegal(offer, state, bytes);
    else if (!infer || i === steps.length) writeSpan(c, turn, i, cursor);
    if (i < steps.length) state = advance(offer, state, steps[i].head);
    cursor.row++;
  }
}

function writeSpan(c: Compute, { tokens, steps }: Turn, i: number, cursor: Cursor): void {
  const { batch } = c.layout;
  const { i32, u8 } = c;
  const { span, row, token } = cursor;
  const { first, last } = steps[i]?.span ?? { first: 0, last: 0 };
  const count = tokens.ids.length;
  i32[(batch.spanRow >> 2) + span] = row;
  i32[(batch.spanFirst >> 2) + span] = token;
  i32[(batch.spanCount >> 2) + span] = count;
  i32[(batch.spanStart >> 2) + span] = first;
  i32[(batch.spanEnd >> 2) + span] = last;
  i32[(batch.spanStartToken >> 2) + span] = token + first;
  const startLegal = batch.startLegal + span * LIMITS.tokens;
  const endLegal = batch.endLegal + span * LIMITS.tokens;
  u8.fill(0, startLegal, startLegal + LIMITS.tokens);
  u8.fill(0, endLegal, endLegal + LIMITS.tokens);
  u8.set(tokens.wordStart, startLegal);
  u8.set(tokens.wordEnd, endLegal);
  // An end before the start is illegal; inference looks from the start it chose.
  u8.fill(0, endLegal, endLegal + first);
  cursor.span++;
}

/** The first tool called against the tools not called; nothing without a call. */
function writeContrast(c: Compute, offer: Offer, { steps }: Turn, query: number): void {
  const { batch } = c.layout;
  const tools = offer.tools.length;
  const row = (tools + 3) & ~3;
  const legal = batch.contrastLegal + query * row;
  c.u8.fill(1, legal, legal + tools);
  c.u8.fill(0, legal + tools, legal + row);
  let target = -1;
  for (const { head } of steps) {
    const index = head >= 0 ? offer.toolOfHead[head] : -1;
    if (index < 0 || offer.tools[index].head !== head) continue;
    if (target < 0) target = index;
    else if (index !== target) c.u8[legal + index] = 0;
  }
  c.i32[(batch.contrastTarget >> 2) + query] = target;
}

function set(c: Compute, index: number, value: number): void {
  c.i32[(c.layout.batch.counts >> 2) + index] = value;
}
