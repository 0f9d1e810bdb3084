import type { DocumentCode } from '@tretten/document';
import type { Message } from '../rule/messages.ts';

/** What can be wrong with the file that a declaration builds on. */
export type ExtendsCode = Extract<DocumentCode, `extends-${string}`>;

/** Whether it is one of these codes. */
export function isExtendsCode(code: DocumentCode): code is ExtendsCode {
  return code.startsWith('extends-');
}

/** Why a file cannot be built on, and what to do about it. */
export const EXTENDS_MESSAGES: Readonly<Record<ExtendsCode, Message>> = {
  'extends-not-found': {
    nb: {
      text: 'Filen «{file}» finnes ikke.',
      remedy: 'Rett stien; den går ut fra mappen som denne filen ligger i.',
    },
    nn: {
      text: 'Fila «{file}» finst ikkje.',
      remedy: 'Rett stigen; han går ut frå mappa som denne fila ligg i.',
    },
    en: {
      text: 'The file “{file}” does not exist.',
      remedy: 'Correct the path; it starts from the folder that this file is in.',
    },
  },
  'extends-cycle': {
    nb: {
      text: 'Filene bygger på hverandre i ring: {circle}.',
      remedy: 'Fjern «extends» i en av dem.',
    },
    nn: {
      text: 'Filene byggjer på kvarandre i ring: {circle}.',
      remedy: 'Fjern «extends» i ei av dei.',
    },
    en: {
      text: 'The files extend each other in a circle: {circle}.',
      remedy: 'Remove `extends` in one of them.',
    },
  },
  'extends-too-deep': {
    nb: {
      text: 'Filer kan bygge på hverandre i {limit} ledd, og her er det flere.',
      remedy: 'Slå sammen noen av filene.',
    },
    nn: {
      text: 'Filer kan byggje på kvarandre i {limit} ledd, og her er det fleire.',
      remedy: 'Slå saman nokre av filene.',
    },
    en: {
      text: 'Files may extend each other in {limit} steps, and here there are more.',
      remedy: 'Merge some of the files.',
    },
  },
  'extends-outside': {
    nb: {
      text: '«{file}» ligger utenfor prosjektet.',
      remedy: 'Legg filen i prosjektet, og skriv stien fra mappen som denne filen ligger i.',
    },
    nn: {
      text: '«{file}» ligg utanfor prosjektet.',
      remedy: 'Legg fila i prosjektet, og skriv stigen frå mappa som denne fila ligg i.',
    },
    en: {
      text: '“{file}” is outside the project.',
      remedy: 'Put the file into the project, and write the path from the folder that this file is in.',
    },
  },
  'extends-no-declaration': {
    nb: {
      text: '«{file}» er ikke en personvernerklæring.',
      remedy: 'Vis til en fil som begynner med «$schema» for personvernerklæringer.',
    },
    nn: {
      text: '«{file}» er inga personvernerklæring.',
      remedy: 'Vis til ei fil som tek til med «$schema» for personvernerklæringar.',
    },
    en: {
      text: '“{file}” is not a privacy declaration.',
      remedy: 'Refer to a file that begins with the `$schema` of privacy declarations.',
    },
  },
  'extends-other-language': {
    nb: {
      text: '«{file}» er på {other} og denne filen på {language}, så tekstene derfra ville gjelde som {language}.',
      remedy: 'Bygg på en fil på {language}; der kan hver tekst stå på flere språk.',
    },
    nn: {
      text: '«{file}» er på {other} og denne fila på {language}, så tekstane derifrå ville gjelde som {language}.',
      remedy: 'Bygg på ei fil på {language}; der kan kvar tekst stå på fleire språk.',
    },
    en: {
      text: '“{file}” is in {other} and this file in {language}, so texts from there would count as {language}.',
      remedy: 'Extend a file in {language}; in it, each text may be given in several languages.',
    },
  },
};
