import type { ContactPoint, Controller, PrivacyDeclaration, Responsibility } from '@tretten/schema';

/** A contact point with its place. */
export interface PlacedContact {
  readonly contact: ContactPoint;
  readonly pointer: string;
}

/** The contact points of Norwegian bodies and functions; those of joint controllers may be abroad and are left out. */
export function contactPointsOf(declaration: PrivacyDeclaration): readonly PlacedContact[] {
  const { controller, dataProtectionOfficer, contacts, requests, complaint, publicAccess } = declaration;
  return [
    ...ofController(controller, '/controller'),
    ...placed(dataProtectionOfficer?.contact, '/dataProtectionOfficer/contact'),
    ...(contacts ?? []).flatMap((contact, index) => placed(contact, `/contacts/${index}`)),
    ...(declaration.processingActivities ?? []).flatMap((activity, index) => [
      ...ofController(activity.controller, `/processingActivities/${index}/controller`),
      ...ofResponsibility(activity.responsibility, `/processingActivities/${index}/responsibility`),
      ...placed(activity.contact, `/processingActivities/${index}/contact`),
    ]),
    ...placed(requests?.contact, '/requests/contact'),
    ...placed(complaint?.authority, '/complaint/authority'),
    ...placed(publicAccess?.documentAccess?.contact, '/publicAccess/documentAccess/contact'),
    ...placed(publicAccess?.partyAccess?.contact, '/publicAccess/partyAccess/contact'),
  ];
}

function ofController(controller: Controller | undefined, pointer: string): PlacedContact[] {
  return [
    ...placed(controller?.contact, `${pointer}/contact`),
    ...ofResponsibility(controller?.responsibility, `${pointer}/responsibility`),
  ];
}

function ofResponsibility(list: readonly Responsibility[] | undefined, pointer: string): PlacedContact[] {
  return (list ?? []).flatMap(({ contact }, index) => placed(contact, `${pointer}/${index}/contact`));
}

function placed(contact: ContactPoint | undefined, pointer: string): PlacedContact[] {
  return contact ? [{ contact, pointer }] : [];
}
