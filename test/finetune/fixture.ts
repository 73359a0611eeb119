import { parseToolSet } from '../../codegen/index.ts';
import type { ToolSet } from '../../codegen/ir.ts';
import { SpanFinder } from '../../tools/data/find-span.ts';
import { ValueReader } from '../../tools/values/reader.ts';

const integer = (minimum: number, maximum: number, unit?: string) => ({
  type: 'integer',
  minimum,
  maximum,
  ...(unit === undefined ? {} : { unit }),
});
const object = (properties: object, required: readonly string[] = []) => ({
  type: 'object',
  properties,
  required,
});

/** Every kind of param: composites, units, texts, enums, lists, booleans, dates, objects. */
export const TOOLS: ToolSet = parseToolSet(
  [
    {
      name: 'set_timer',
      description: 'Start a countdown timer.',
      parameters: object({
        hours: integer(0, 23, 'h'),
        minutes: integer(0, 59, 'min'),
        seconds: integer(0, 59, 's'),
        label: { type: 'string', maxLength: 32 },
      }),
    },
    {
      name: 'set_alarm',
      description: 'Set an alarm.',
      parameters: object(
        {
          hour: integer(0, 23, 'h'),
          minute: integer(0, 59, 'min'),
          days: { type: 'array', items: { enum: ['monday', 'friday', 'sunday'] } },
        },
        ['hour', 'minute'],
      ),
    },
    {
      name: 'send_message',
      description: 'Send a message to a contact.',
      parameters: object(
        {
          contact: { type: 'string', maxLength: 24 },
          text: { type: 'string', maxLength: 60 },
        },
        ['contact'],
      ),
    },
    {
      name: 'set_brightness',
      description: 'Set the brightness of the screen.',
      parameters: object({ level: integer(0, 100, 'percent') }, ['level']),
    },
    {
      name: 'set_lamp',
      description: 'Switch the lamp.',
      parameters: object({
        on: { type: 'boolean' },
        color: { enum: ['red', 'warm_white'] },
        place: object({ room: { type: 'string', maxLength: 20 } }),
      }),
    },
    {
      name: 'start_run',
      description: 'Start a run.',
      parameters: object({
        distance: { type: 'number', minimum: 0, maximum: 100, unit: 'km' },
        day: { type: 'string', format: 'date' },
      }),
    },
  ],
  'device.json',
);

export async function openFinder(): Promise<{ finder: SpanFinder; reader: ValueReader }> {
  const reader = await ValueReader.open(TOOLS);
  return { finder: new SpanFinder(TOOLS, reader), reader };
}
