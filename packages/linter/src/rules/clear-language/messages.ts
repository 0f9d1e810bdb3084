import type { Messages } from '../../rule/messages.ts';

/** What the rule says; the limits are the project's own, on Björnsson's scale. */
export const messages = {
  whole: {
    nb: {
      text: 'Tekstene på «{language}» er tunge å lese: lesbarhetsindeksen (LIX) er {lix} til sammen, og over {limit} er vanskelig.',
      remedy: 'Begynn med denne teksten, som er tyngst: del setningene, og bytt ut lange ord.',
    },
    nn: {
      text: 'Tekstane på «{language}» er tunge å lese: lesbarheitsindeksen (LIX) er {lix} til saman, og over {limit} er vanskeleg.',
      remedy: 'Byrj med denne teksten, som er tyngst: del setningane, og byt ut lange ord.',
    },
    en: {
      text: 'The texts in “{language}” are hard to read: their readability index (LIX) is {lix} together, and above {limit} is hard.',
      remedy: 'Begin with this text, the hardest: split its sentences, and replace long words.',
    },
  },
  text: {
    nb: {
      text: 'Teksten er tung å lese: lesbarhetsindeksen (LIX) er {lix}, og over {limit} er svært vanskelig.',
      remedy: 'Del setningene, bytt ut lange ord, og si én ting om gangen.',
    },
    nn: {
      text: 'Teksten er tung å lese: lesbarheitsindeksen (LIX) er {lix}, og over {limit} er svært vanskeleg.',
      remedy: 'Del setningane, byt ut lange ord, og sei éin ting om gongen.',
    },
    en: {
      text: 'The text is hard to read: its readability index (LIX) is {lix}, and above {limit} is very hard.',
      remedy: 'Split the sentences, replace long words, and say one thing at a time.',
    },
  },
  sentence: {
    nb: {
      text: 'En setning her har {words} ord; mer enn {limit} er vanskelig å holde styr på.',
      remedy: 'Del setningen i to eller flere, eller gjør den om til en liste.',
    },
    nn: {
      text: 'Ei setning her har {words} ord; meir enn {limit} er vanskeleg å halde styr på.',
      remedy: 'Del setninga i to eller fleire, eller gjer ho om til ei liste.',
    },
    en: {
      text: 'A sentence here has {words} words; more than {limit} are hard to keep track of.',
      remedy: 'Split the sentence into two or more, or turn it into a list.',
    },
  },
} as const satisfies Messages;
