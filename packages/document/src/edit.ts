// What changes a text, apart from what reads one, so that it is loaded only by who needs it.
export { applyChanges, type Change } from '@tretten/schema/change';
export { editsFor } from './edit/edits-for.ts';
export { applyEdits, type TextEdit } from './edit/text-edit.ts';
