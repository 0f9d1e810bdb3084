import { version } from '../package.json';

/** The version of this command, as in its package. */
export const VERSION: string = version;
