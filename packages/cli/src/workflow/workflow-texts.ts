import type { Locale } from '@tretten/schema';

/** What the options of the workflow tell. */
export interface WorkflowTexts {
  notTogether(one: string, other: string): string;
  notAShard(value: string): string;
  onlyLines(operand: string): string;
  noRepository(folder: string): string;
  noCommit(ref: string): string;
  noCommonHistory(ref: string): string;
  noGit(reason: string): string;
  progress(done: number, total: number): string;
  wouldFix(findings: number, files: number): string;
}

const EN: WorkflowTexts = {
  notTogether: (one, other) => `${one} and ${other} cannot be used together.`,
  notAShard: (value) =>
    `--shard takes which part of how many, such as 1/4 for the first of four, not “${value}”.`,
  onlyLines: (operand) =>
    `With --ndjson the declarations come on standard input, one a line; leave out ${operand}.`,
  noRepository: (folder) => `--changed-since needs a git repository, and ${folder} is not in one.`,
  noCommit: (ref) => `git knows no commit ${ref}. In a shallow clone, fetch it first.`,
  noCommonHistory: (ref) =>
    `git finds no common history with ${ref}. In a shallow clone, fetch more of it first.`,
  noGit: (reason) => `git could not be asked what has changed: ${reason}.`,
  progress: (done, total) => `${done} of ${total} files`,
  wouldFix: (findings, files) =>
    `--fix would mend ${findings} ${findings === 1 ? 'finding' : 'findings'} in ${files} ${files === 1 ? 'file' : 'files'}. Nothing has been changed.`,
};

const NB: WorkflowTexts = {
  notTogether: (one, other) => `${one} og ${other} kan ikke brukes sammen.`,
  notAShard: (value) =>
    `--shard skal ha hvilken del av hvor mange, for eksempel 1/4 for den første av fire, ikke «${value}».`,
  onlyLines: (operand) =>
    `Med --ndjson kommer erklæringene på standard inn, én på hver linje; ta bort ${operand}.`,
  noRepository: (folder) => `--changed-since trenger et git-lager, og ${folder} ligger ikke i et.`,
  noCommit: (ref) => `git kjenner ikke ${ref}. I en grunn klone må du hente den først.`,
  noCommonHistory: (ref) =>
    `git finner ingen felles historie med ${ref}. I en grunn klone må du hente mer først.`,
  noGit: (reason) => `git kunne ikke svare på hva som er endret: ${reason}.`,
  progress: (done, total) => `${done} av ${total} filer`,
  wouldFix: (findings, files) =>
    `--fix ville rettet ${findings} funn i ${files} ${files === 1 ? 'fil' : 'filer'}. Ingenting er endret.`,
};

const NN: WorkflowTexts = {
  notTogether: (one, other) => `${one} og ${other} kan ikkje brukast saman.`,
  notAShard: (value) =>
    `--shard skal ha kva del av kor mange, til dømes 1/4 for den første av fire, ikkje «${value}».`,
  onlyLines: (operand) =>
    `Med --ndjson kjem erklæringane på standard inn, éi på kvar linje; ta bort ${operand}.`,
  noRepository: (folder) => `--changed-since treng eit git-lager, og ${folder} ligg ikkje i eit.`,
  noCommit: (ref) => `git kjenner ikkje ${ref}. I ein grunn klone må du hente han først.`,
  noCommonHistory: (ref) =>
    `git finn inga felles historie med ${ref}. I ein grunn klone må du hente meir først.`,
  noGit: (reason) => `git kunne ikkje svare på kva som er endra: ${reason}.`,
  progress: (done, total) => `${done} av ${total} filer`,
  wouldFix: (findings, files) =>
    `--fix ville retta ${findings} funn i ${files} ${files === 1 ? 'fil' : 'filer'}. Ingenting er endra.`,
};

/** The texts in the language of messages. */
export const WORKFLOW_TEXTS: Readonly<Record<Locale, WorkflowTexts>> = { nb: NB, nn: NN, en: EN };
