import { join } from 'node:path';
import { hexAddress } from '../blocks.ts';
import { option } from '../runner.ts';
import type { Runner } from '../runner.ts';

const SCRIPT = 'flash.jlink';

/** J-Link Commander runs a script; paths in it are relative, as it is run in its folder. */
export const jlink: Runner = {
  name: 'jlink',
  needsChip: true,
  erases: ['sector', 'chip'],
  canSkipVerify: true,
  canSkipReset: true,
  chooses: 'probe',
  probes: {
    argv: ['JLinkExe', '-NoGui', '1'],
    input: 'ShowEmuList USB\nexit\n',
    parse: parseProbes,
  },
  absent: /No (J-Link|emulators?) .*(connected|found)|Connecting to J-Link .*FAILED/i,
  cure: 'connect the J-Link by a USB cable that carries data, and power the board',
  files: (job) => {
    const names = job.blocks.map(({ address }) => `${hexAddress(address)}.bin`);
    const at = job.blocks.map(({ address }, index) => `${names[index]}, ${hexAddress(address)}`);
    const lines = [
      ...['r', 'h'],
      ...(job.erase === 'chip' ? ['erase'] : []),
      ...at.map((place) => `loadbin ${place}`),
      ...(job.verify ? at.map((place) => `verifybin ${place}`) : []),
      ...(job.reset ? ['r', 'g'] : []),
      'exit',
    ];
    return {
      ...Object.fromEntries(job.blocks.map(({ bytes }, index) => [names[index], bytes])),
      [SCRIPT]: lines.map((line) => `${line}\n`).join(''),
    };
  },
  commands: ({ chip, probe }, folder) => [
    {
      argv: [
        ...['JLinkExe', '-NoGui', '1', '-ExitOnError', '1', '-Device', chip, '-If', 'SWD'],
        ...['-Speed', '4000', '-AutoConnect', '1', ...option('-USB', probe)],
        ...['-CommandFile', join(folder, SCRIPT)],
      ],
    },
  ],
};

/** "J-Link[0]: Connection: USB, Serial number: 683000000, ProductName: J-Link EDU" */
function parseProbes(output: string) {
  const lines = [...output.matchAll(/Serial number: (\d+)(?:, ProductName: (.*))?/g)];
  return lines.map(([, id, what = 'J-Link']) => ({ id, what: what.trim() }));
}
