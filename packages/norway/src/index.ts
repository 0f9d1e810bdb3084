export * from './acts.ts';
export * from './confidence.ts';
export * from './countries.ts';
export * from './gdpr.ts';
export * from './law-reference.ts';
export * from './municipalities.ts';
export * from './organisation-number.ts';
export type { Provision } from './provision.ts';
