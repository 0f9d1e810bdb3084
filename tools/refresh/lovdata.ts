/** The head of an act or a regulation in Lovdata's public data. */
export interface LawHeader {
  /** `LOV-1967-02-10`, `FOR-2018-06-15-876`. */
  readonly lovdataId: string;
  readonly title: string;
  /** Days on which it, or parts of it, came into force, the first first; [] when undecided. */
  readonly inForce: readonly string[];
}

/** Reads the head of one document; undefined when it is no act and no central regulation. */
export function readHeader(document: string): LawHeader | undefined {
  const head = document.slice(0, 20_000);
  const id = lovdataIdOf(field(head, 'dokid') ?? field(head, 'refid') ?? '');
  const title = field(head, 'title') ?? '';
  if (id === undefined || title === '') return undefined;
  const days = (field(head, 'dateInForce') ?? '').matchAll(/\d{4}-\d{2}-\d{2}/gu);
  return { lovdataId: id, title, inForce: Array.from(days, ([day]) => day).sort() };
}

/** `NL/lov/2018-06-15-38` and `lov/2018-06-15-038`; acts before about 1969 may lack the number. */
function lovdataIdOf(path: string): string | undefined {
  const [, kind, day, number] =
    /(?:^|\/)(lov|forskrift)\/(\d{4}-\d{2}-\d{2})(?:-(\d{1,4}))?$/u.exec(path) ?? [];
  if (!kind || !day) return undefined;
  const prefix = kind === 'lov' ? 'LOV' : 'FOR';
  return [prefix, day, ...(number ? [Number(number)] : [])].join('-');
}

/** The words of `<dd class="name">`, on one line. */
function field(head: string, name: string): string | undefined {
  const [, inner] = new RegExp(`<dd class="${name}"[^>]*>(.*?)</dd>`, 'su').exec(head) ?? [];
  return inner
    ?.replaceAll(/<[^>]*>/gu, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll(/&#(?:x([\da-f]+)|(\d+));/giu, (_whole, hex, decimal) =>
      String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)),
    )
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
