import { authorityById } from '@tretten/norway/authorities';
import type { Skeletons, SkeletonValue } from './skeleton.ts';

/** The right to complain, with the address of Datatilsynet from the register (GDPR 13(2)(d), 77). */
export const COMPLAINT: Skeletons = {
  addDatatilsynet: {
    does: {
      nb: 'Legg til klageretten med adressen til Datatilsynet',
      nn: 'Legg til klageretten med adressa til Datatilsynet',
      en: 'Add the right to complain with the address of Datatilsynet',
    },
    value: complaint(),
  },
};

function complaint(): SkeletonValue {
  const { name, postalAddress, complaintPage } = authorityById('datatilsynet');
  return {
    authority: {
      name,
      ...(postalAddress ? { postalAddress } : {}),
      ...(complaintPage ? { web: complaintPage } : {}),
    },
    text: {
      nb: 'Du har rett til å klage til Datatilsynet når du mener at vi bryter personvernreglene.',
      nn: 'Du har rett til å klage til Datatilsynet når du meiner at vi bryt personvernreglane.',
      en: 'You have the right to complain to Datatilsynet when you think that we break the data protection rules.',
    },
  };
}
