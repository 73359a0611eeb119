/** The trainer's float arithmetic on a checkpoint: what int8 is compared with. */
import type { Checkpoint } from '../../codegen/checkpoint.ts';
import type { Tool } from '../../codegen/ir.ts';
import { Tokenizer } from '../../codegen/tokenizer.ts';
import type { Example } from '../data/example.ts';
import { startCrew } from '../train/crew.ts';
import { evaluate, meanScore } from '../train/evaluate.ts';
import { makeOffer, ToolTokenizer } from '../train/offer.ts';
import { writeProgram } from '../train/program.ts';
import { putCheckpoint } from '../train/run-state.ts';
import { PHASE } from '../train/tasks.ts';

const QUERIES = 64;

export interface FloatScore {
  /** The examples that were scored: those that a program can spell out. */
  readonly examples: readonly Example[];
  /** Share of exact turns. */
  readonly exact: number;
}

/** Decodes greedily with all the tools offered, on one thread. */
export async function compareWithFloat(
  checkpoint: Checkpoint,
  tools: ReadonlyMap<string, Tool>,
  examples: readonly Example[],
): Promise<FloatScore> {
  const tokenizer = new Tokenizer(checkpoint.config.vocabulary);
  const entries = [...tools].map(([key, tool]) => ({ key, tool }));
  const offer = makeOffer(entries, new ToolTokenizer(tokenizer));
  const spelled = examples.flatMap((example) => {
    const tokens = tokenizer.encode(example.query);
    const steps = writeProgram(example.calls, offer, tokens);
    return typeof steps === 'string' ? [] : [{ example, turn: { tokens, steps } }];
  });
  const capacity = {
    shards: 1,
    threads: 1,
    queries: QUERIES,
    tools: offer.tools.length,
    toolTokens: offer.tokens,
    heads: offer.heads,
    vectorWidth: 0,
  };
  const rates = { muon: 0, adamw: 0, decay: 0 };
  const crew = await startCrew(checkpoint.config, capacity, { dropout: 0, rates, quantize: false });
  try {
    putCheckpoint(crew.compute, checkpoint);
    crew.run(PHASE.publish);
    const scores = [];
    for (let first = 0; first < spelled.length; first += QUERIES) {
      const turns = spelled.slice(first, first + QUERIES).map(({ turn }) => turn);
      scores.push(evaluate(crew, { offer, turns }));
    }
    return { examples: spelled.map(({ example }) => example), exact: meanScore(scores).exact };
  } finally {
    await crew.stop();
  }
}
