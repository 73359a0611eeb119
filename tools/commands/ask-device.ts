/** An utterance typed by a person. */
import type { AskResult } from '../sim/result.ts';
import { FirmwareError } from '../sim/simulator.ts';
import type { Simulator } from '../sim/simulator.ts';

/**
 * To the firmware silence is no call; who typed nothing made a mistake, and is told. `isAnswer`:
 * the turn before was missing something.
 */
export function askDevice(
  simulator: Simulator,
  utterance: string | Uint8Array,
  isAnswer = false,
): AskResult {
  if (Buffer.from(utterance).toString('latin1').trim() === '') {
    throw new FirmwareError('text', 'the line is empty: say what the device should do', 0);
  }
  return isAnswer ? simulator.answer(utterance) : simulator.turn(utterance);
}
