import { expect, test } from 'vitest';
import { loadToolSet } from '../../codegen/index.ts';
import { emitProto } from '../../tools/measure/nanopb-proto.ts';

/** docs/tables.md compares our tables with nanopb's descriptors of these messages. */
test('the messages for nanopb hold what the args structs hold', () => {
  const toolSet = loadToolSet('examples/watch/watch.tools.ts');
  const proto = emitProto(toolSet);
  expect(proto.match(/^message \w+_args \{$/gm)).toHaveLength(toolSet.tools.length);
  expect(proto).toContain(`message set_timer_args {
  optional uint32 hours = 1 [(nanopb).int_size = IS_8];
  optional uint32 minutes = 2 [(nanopb).int_size = IS_16];
  optional uint32 seconds = 3 [(nanopb).int_size = IS_16];
  optional string label = 4 [(nanopb).max_size = 33];
}`);
  expect(proto).toContain('  repeated days_values days = 4 [(nanopb).max_count = 7];');
});
