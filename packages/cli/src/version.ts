import manifest from '../package.json' with { type: 'json' };

/** The version of this command, as in its package. */
export const VERSION: string = manifest.version;
