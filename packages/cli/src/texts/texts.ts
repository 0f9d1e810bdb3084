import type { Locale } from '@tretten/schema';
import type { CliTexts } from './cli-texts.ts';
import { EN } from './en.ts';
import { NB } from './nb.ts';
import { NN } from './nn.ts';

/** The texts by language. */
export const TEXTS: Readonly<Record<Locale, CliTexts>> = { nb: NB, nn: NN, en: EN };
