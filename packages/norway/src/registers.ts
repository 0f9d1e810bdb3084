import { confidenceOf } from './confidence.ts';
import { packedRegisters } from './generated/provenance.ts';
import type { PackedRegister, Provenance, Register, RegisterEntry, RegisterId } from './provenance.ts';

export type { Provenance, Register, RegisterEntry, RegisterId } from './provenance.ts';

let unpacked: readonly Register[] | undefined;

/** Every register of this package with every entry's source, day and confidence. */
export function allRegisters(): readonly Register[] {
  unpacked ??= packedRegisters.map(unpack);
  return unpacked;
}

/** Where an entry comes from; undefined when the register has no such entry. */
export function provenanceOf(register: RegisterId, id: string): Provenance | undefined {
  const entries = allRegisters().find((one) => one.id === register)?.entries ?? [];
  return entries.find((entry) => entry.id === id);
}

function unpack({ id, title, source, asOf, sources, entries }: PackedRegister): Register {
  const entryOf = (line: string): RegisterEntry => {
    const [name = '', confidence, index, day] = line.split('|');
    return {
      id: name,
      source: sources[Number(index)] ?? source,
      asOf: day || asOf,
      confidence: confidenceOf(confidence),
    };
  };
  return { id, title, source, asOf, entries: entries.split('\n').map(entryOf) };
}
