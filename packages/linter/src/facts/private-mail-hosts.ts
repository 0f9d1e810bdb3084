/** Hosts of mailboxes that people open for themselves, here and abroad; a body's own mail never has one. */
const PRIVATE = new Set(
  (
    'gmail.com googlemail.com hotmail.com hotmail.no outlook.com outlook.no live.com live.no msn.com yahoo.com yahoo.no ymail.com ' +
    'icloud.com me.com mac.com aol.com mail.com gmx.com gmx.net gmx.de proton.me protonmail.com pm.me tutanota.com fastmail.com ' +
    'online.no broadpark.no getmail.no lyse.net c2i.net frisurf.no start.no epost.no'
  ).split(' '),
);

/** Whether a host (in small letters) belongs to a provider of private mailboxes. */
export function isPrivateMailHost(host: string): boolean {
  return PRIVATE.has(host);
}
