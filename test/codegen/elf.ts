/** Bytes of the sections of a little-endian ELF object that end up in memory. */
export interface ElfSection {
  readonly name: string;
  readonly bytes: number;
  readonly isWritable: boolean;
}

const WRITE = 1;
const ALLOCATE = 2;

export function elfSections(elf: Buffer): readonly ElfSection[] {
  const is64 = elf.readUInt8(4) === 2;
  const word = (at: number) => (is64 ? Number(elf.readBigUInt64LE(at)) : elf.readUInt32LE(at));
  const [tableAt, wordBytes] = is64 ? [40, 8] : [32, 4];
  const countsAt = is64 ? 58 : 46;
  const entryBytes = elf.readUInt16LE(countsAt);
  const count = elf.readUInt16LE(countsAt + 2);
  const sections = Array.from({ length: count }, (_, index) => {
    const entry = word(tableAt) + index * entryBytes;
    return {
      name: elf.readUInt32LE(entry),
      flags: word(entry + 8),
      offset: word(entry + 8 + 2 * wordBytes),
      bytes: word(entry + 8 + 3 * wordBytes),
    };
  });
  const names = sections[elf.readUInt16LE(countsAt + 4)].offset;
  return sections
    .filter(({ flags }) => (flags & ALLOCATE) !== 0)
    .map(({ name, flags, bytes }) => ({
      name: elf.toString('latin1', names + name, elf.indexOf(0, names + name)),
      bytes,
      isWritable: (flags & WRITE) !== 0,
    }));
}
