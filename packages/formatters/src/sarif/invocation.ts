import type { Failure, FailureCode, Report, ReportLanguage } from '@tretten/schema/report';
import { maskIdentityNumbers } from '../identity-numbers.ts';
import { artifactLocation } from './location.ts';
import { messageText } from './message.ts';

/** Whoever asked for the file has to ask for another; the other codes are troubles of the machine. */
const MISTAKES: readonly FailureCode[] = ['not-found', 'not-a-file', 'unknown-format'];

const TITLES: Readonly<Record<FailureCode, Readonly<Record<ReportLanguage, string>>>> = {
  'not-found': { nb: 'Filen finnes ikke', nn: 'Fila finst ikkje', en: 'The file does not exist' },
  'permission-denied': {
    nb: 'Ingen tilgang til filen',
    nn: 'Ingen tilgang til fila',
    en: 'The file may not be read',
  },
  'not-a-file': { nb: 'Ikke en vanlig fil', nn: 'Ikkje ei vanleg fil', en: 'Not a regular file' },
  'unknown-format': { nb: 'Ukjent filformat', nn: 'Ukjent filformat', en: 'Unknown file format' },
  unreadable: {
    nb: 'Filen kan ikke leses',
    nn: 'Fila kan ikkje lesast',
    en: 'The file cannot be read',
  },
};

/** The kinds of failures that occurred, as SARIF describes notifications. */
export function notificationDescriptors({ failures, language }: Pick<Report, 'failures' | 'language'>) {
  const codes = [...new Set(failures.map(({ code }) => code))].sort();
  return codes.map((code) => ({ id: code, shortDescription: { text: TITLES[code][language] } }));
}

/** How the run went: successfully unless a file could not be read, which no result could tell. */
export function invocation({ failures }: Pick<Report, 'failures'>) {
  const [mistakes, troubles] = [true, false].map((isMistake) =>
    failures.filter(({ code }) => MISTAKES.includes(code) === isMistake).map(notification),
  );
  return {
    executionSuccessful: failures.length === 0,
    toolConfigurationNotifications: mistakes,
    toolExecutionNotifications: troubles,
  };
}

function notification({ path, code, message }: Failure) {
  return {
    descriptor: { id: code },
    level: 'error',
    message: { text: messageText(maskIdentityNumbers(message)) },
    locations: [{ physicalLocation: { artifactLocation: artifactLocation(path) } }],
  };
}
