/** GNU ld's map file: what takes how many bytes of flash and RAM. */

export interface Contribution {
  /** Of the output: '.boot2', '.text', '.data', '.bss', '.arena' or '.stack'. */
  readonly section: string;
  /** The input section without its kind: a function's or variable's name; '' for padding. */
  readonly symbol: string;
  /** 'bodkin', 'linear_s8' …: the object file's name; '' for padding. */
  readonly object: string;
  readonly bytes: number;
}

const OUTPUT = /^(\.\w+)(?:\s+0x[0-9a-f]+\s+0x([0-9a-f]+).*)?$/;
const INPUT = /^ (\S+)\s+0x[0-9a-f]+\s+0x([0-9a-f]+)(?: (.*))?$/;
const PLACED = new Set(['.boot2', '.text', '.data', '.bss', '.arena', '.stack']);

/** Every byte of the output sections; what the map doesn't tell of is padding. */
export function readLinkMap(map: string): Contribution[] {
  const [, placed = ''] = map.split('\nLinker script and memory map\n');
  // A long name has its numbers on the next line.
  const lines = placed.replace(/^( ?\.\S+)\n\s+(?=0x)/gm, '$1 ').split('\n');
  const found: Contribution[] = [];
  let section = '';
  let rest = 0;
  const pad = () => {
    if (rest > 0) found.push({ section, symbol: '', object: '', bytes: rest });
  };
  for (const line of lines) {
    const output = OUTPUT.exec(line);
    if (output !== null) {
      pad();
      section = PLACED.has(output[1]) ? output[1] : '';
      rest = section === '' ? 0 : Number.parseInt(output[2] ?? '0', 16);
      continue;
    }
    const input = INPUT.exec(line);
    // '*fill*' belongs to no object.
    if (input === null || section === '' || !input[3]) continue;
    const bytes = Number.parseInt(input[2], 16);
    if (bytes === 0) continue;
    const symbol = input[1].replace(/^\.(text|rodata|data|bss)\.?/, '');
    found.push({ section, symbol, object: objectName(input[3]), bytes });
    rest -= bytes;
  }
  pad();
  return found;
}

/** 'build/…/linear_s8-0af….o' → 'linear_s8'; 'libm.a(sf_sqrt.o)' → 'libm.a(sf_sqrt)'. */
function objectName(path: string): string {
  const file = path.split('/').at(-1) as string;
  return file.replace(/-[0-9a-f]{32}\.o$/, '').replace(/\.o(?=\)?$)/, '');
}
