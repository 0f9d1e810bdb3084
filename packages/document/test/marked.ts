import type { Document } from '../src/document.ts';

/** A problem as a test table writes it: `reason or code @line:column «text it points at»`. */
export function marked({ text, problems }: Document): string[] {
  return problems.map(({ code, params, range: { start, end } }) => {
    const name = code === 'syntax-error' ? params['reason'] : code;
    return `${name} @${start.line}:${start.column} «${text.slice(start.offset, end.offset)}»`;
  });
}
