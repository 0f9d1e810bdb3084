import type { Provision } from './provision.ts';

export type { GdprProvision } from './generated/gdpr.ts';

/** Whether the GDPR has this chapter, article, paragraph and letter; parts that are not given are not looked at. */
export function gdprProvisionExists(
  _provision: Pick<Provision, 'chapter' | 'article' | 'paragraph' | 'letter' | 'point'>,
): boolean {
  throw new Error('not written yet');
}

/** Whether personopplysningsloven (2018) has this section and letter. */
export function personalDataActProvisionExists(
  _provision: Pick<Provision, 'section' | 'paragraph' | 'letter'>,
): boolean {
  throw new Error('not written yet');
}
