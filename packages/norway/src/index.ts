export * from './acts.ts';
export * from './authorities.ts';
export type { Confidence } from './confidence.ts';
export * from './countries.ts';
export * from './dated-law.ts';
export * from './gdpr.ts';
export * from './law-reference.ts';
export * from './municipalities.ts';
export * from './organisation-number.ts';
