import type { Message, Messages } from '../../rule/messages.ts';

const advice = (nb: string, nn: string, en: string, tag: string): Message => ({
  nb: {
    text: `Kommunen er med i forvaltningsområdet for samiske språk, men erklæringen finnes ikke på ${nb}.`,
    remedy: `Vurder en utgave på ${nb} («${tag}» i «languages» eller «layers»). Skjema som innbyggerne fyller ut, skal finnes på begge språk.`,
  },
  nn: {
    text: `Kommunen er med i forvaltingsområdet for samiske språk, men erklæringa finst ikkje på ${nn}.`,
    remedy: `Vurder ei utgåve på ${nn} («${tag}» i «languages» eller «layers»). Skjema som innbyggjarane fyller ut, skal finnast på begge språk.`,
  },
  en: {
    text: `The municipality belongs to the administrative area for Sámi languages, but the declaration is not offered in ${en}.`,
    remedy: `Consider a version in ${en} (“${tag}” in \`languages\` or \`layers\`). Forms that residents fill in must exist in both languages.`,
  },
});

/** By the Sámi language of the area; the regulation names none for the newest member. */
export const messages = {
  northern: advice('nordsamisk', 'nordsamisk', 'Northern Sámi', 'se'),
  southern: advice('sørsamisk', 'sørsamisk', 'South Sámi', 'sma'),
  lule: advice('lulesamisk', 'lulesamisk', 'Lule Sámi', 'smj'),
  anySami: advice('samisk', 'samisk', 'Sámi', 'smj, sma'),
} as const satisfies Messages;
