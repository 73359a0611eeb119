/** What a turn gives: the shape of `bodkin ask --json`. */

export type Outcome = 'calls' | 'none' | 'unsure' | 'missing' | 'out_of_range';
export type ArgumentValue = string | number | boolean | readonly string[];
/** Characters of the query, end exclusive. */
export type Span = readonly [start: number, end: number];

export interface Call {
  readonly name: string;
  readonly arguments: Readonly<Record<string, ArgumentValue>>;
  readonly spans: Readonly<Record<string, Span>>;
}

/** What was said, and what the field takes, of which only what was declared is there. */
export interface OutOfRange {
  readonly tool: string;
  readonly param: string;
  readonly value: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly multipleOf?: number;
}

export interface AskResult {
  readonly query: string;
  readonly outcome: Outcome;
  readonly calls: readonly Call[];
  readonly missing?: { readonly tool: string; readonly param: string };
  readonly range?: OutOfRange;
  readonly confidence: number;
  readonly cost: {
    readonly macs: number;
    readonly decoder_steps: number;
    readonly ram_bytes: number;
  };
}

/** Reads the console's line, whose spans count bytes of the query. */
export function parseAnswer(line: string): AskResult {
  const answer = JSON.parse(line) as AskResult;
  return { ...answer, calls: withCharacterSpans(answer.calls, answer.query) };
}

/** The firmware counts spans in bytes of UTF-8; this counts them in characters (UTF-16 units). */
function withCharacterSpans(calls: readonly Call[], query: string): Call[] {
  const bytes = Buffer.from(query, 'utf8');
  const toCharacter = (offset: number) => bytes.toString('utf8', 0, offset).length;
  return calls.map((call) => ({
    ...call,
    spans: Object.fromEntries(
      Object.entries(call.spans).map(([name, [start, end]]) => [
        name,
        [toCharacter(start), toCharacter(end)] as const,
      ]),
    ),
  }));
}
