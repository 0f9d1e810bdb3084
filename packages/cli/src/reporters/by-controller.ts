import type { Document } from '@tretten/document';
import type { ControllerCount } from '@tretten/formatters/text';
import { type Locale, textIn } from '@tretten/schema';
import type { FileReport } from '@tretten/schema/report';

/** Whose declaration a file is. */
export interface Controller {
  /** What it is known by in a run: its number, or its name where it gives none. */
  readonly key: string;
  readonly name: string;
}

/** Counts findings by controller. */
export interface ByController {
  add(report: FileReport, controller: Controller | undefined): void;
  /** Empty unless a controller has several files: of one file the file itself tells everything. */
  counts(): readonly ControllerCount[];
}

/** The controller that a declaration names, be it in a file that it extends. */
export function controllerOf({ value }: Document, language: Locale): Controller | undefined {
  const { controller, language: declared } = (value ?? {}) as Record<string, unknown>;
  if (controller === null || typeof controller !== 'object') return undefined;
  const { name, municipalityNumber, organisationNumber } = controller as Record<string, unknown>;
  const label = textIn(name as never, language, typeof declared === 'string' ? declared : 'nb');
  if (typeof label !== 'string' || label === '') return undefined;
  const number = [organisationNumber, municipalityNumber].find((each) => typeof each === 'string');
  return { key: String(number ?? label.toLowerCase()), name: label };
}

/** A new count. */
export function byController(): ByController {
  const found = new Map<string, ControllerCount>();
  return {
    add({ summary }, controller) {
      const key = controller?.key ?? '';
      const { name, files, errors, warnings, infos } = found.get(key) ?? {
        name: controller?.name,
        files: 0,
        errors: 0,
        warnings: 0,
        infos: 0,
      };
      found.set(key, {
        name,
        files: files + 1,
        errors: errors + summary.errors,
        warnings: warnings + summary.warnings,
        infos: infos + summary.infos,
      });
    },
    counts() {
      const counts = [...found.values()];
      return counts.some(({ name, files }) => name !== undefined && files > 1) ? counts : [];
    },
  };
}
