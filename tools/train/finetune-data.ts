/** What a fine-tuning run learns from and what it is chosen by. */

import { createHash } from 'node:crypto';
import type { ToolSet } from '../../codegen/ir.ts';
import type { DataSet } from '../data/example.ts';
import { SpanFinder } from '../data/find-span.ts';
import { normalizeText } from '../data/loaders/rows.ts';
import { keyOf, rowsToExamples } from '../data/rows-to-examples.ts';
import type { GoldRow, Refused } from '../data/rows-to-examples.ts';
import type { ValueReader } from '../values/reader.ts';

export interface SplitRows<Row> {
  readonly train: readonly Row[];
  readonly valid: readonly Row[];
}

/**
 * The same text is always on the same side, whatever else is in the file: letters and digits
 * decide, so that one utterance in two spellings isn't on both.
 */
export function splitRows<Row extends GoldRow>(
  rows: readonly Row[],
  validShare: number,
): SplitRows<Row> {
  const isValid = ({ query }: Row) => {
    const hash = createHash('sha256').update(normalizeText(query)).digest();
    return hash.readUInt32LE(0) / 2 ** 32 < validShare;
  };
  return { train: rows.filter((row) => !isValid(row)), valid: rows.filter(isValid) };
}

/** Rows that say none of the reserved utterances. */
export function withoutRows<Row extends GoldRow>(
  rows: readonly Row[],
  reserved: readonly GoldRow[],
): readonly Row[] {
  const texts = new Set(reserved.map(({ query }) => normalizeText(query)));
  return rows.filter(({ query }) => !texts.has(normalizeText(query)));
}

/** Rows that a model can get right: what was refused measures the file, not the model. */
export function answerable<Row extends GoldRow>(
  rows: readonly Row[],
  refused: readonly Refused[],
): readonly Row[] {
  // Out of range is nothing to point at, but a right answer of the device.
  const broken = refused.filter(({ row }) => row.expect !== 'out_of_range');
  const left = new Set<GoldRow>(broken.map(({ row }) => row));
  return rows.filter((row) => !left.has(row));
}

export interface TeamData {
  readonly train: DataSet;
  readonly valid: DataSet;
  readonly refused: readonly Refused[];
}

/** The team's rows as sets. Their name is none of the base's: a colon is in it. */
export function teamData(
  toolSet: ToolSet,
  { train, valid }: SplitRows<GoldRow>,
  reader: ValueReader,
): TeamData {
  const finder = new SpanFinder(toolSet, reader);
  const tools = new Map(toolSet.tools.map((tool) => [keyOf(toolSet, tool), tool]));
  const name = `team:${toolSet.name}`;
  const [taught, held] = [train, valid].map((rows) => rowsToExamples(rows, toolSet, finder));
  return {
    train: { name, tools, examples: taught!.examples },
    valid: { name, tools, examples: held!.examples },
    refused: [...taught!.refused, ...held!.refused],
  };
}

/**
 * The factor on the team's set that leaves `baseShare` of the batches to the base's sets; `weights`
 * are theirs. A set is drawn as often as its weight times the square root of its size.
 */
export function teamWeight(
  team: DataSet,
  baseSets: readonly DataSet[],
  weights: Readonly<Record<string, number>>,
  baseShare: number,
): number {
  const base = baseSets.reduce(
    (sum, { name, examples }) => sum + (weights[name] ?? 1) * Math.sqrt(examples.length),
    0,
  );
  if (base === 0) return 1;
  return (((1 - baseShare) / baseShare) * base) / Math.sqrt(team.examples.length);
}
