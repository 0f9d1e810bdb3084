export * from './generated/report.ts';
