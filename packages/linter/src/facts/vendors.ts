import { lookFor } from '../run/mentions.ts';

/** A company outside the EEA, or owned from there, that municipal pages often name. */
export interface Vendor {
  readonly name: string;
  /** Its own name and the names of its services. */
  readonly names: readonly string[];
  /** These names as whole words. */
  readonly words: RegExp;
}

/**
 * The companies and their services. Names that are words of their own are matched with their capital letters. A company
 * with an establishment in the EEA may keep the data there, so a name is a reason to ask, never proof of a transfer.
 */
const VENDORS: readonly Vendor[] = [
  vendor('Google', 'Google', 'Gmail', 'YouTube', 'Youtube', 'reCAPTCHA', 'Firebase', 'Looker Studio'),
  vendor('Meta', 'Meta', 'Meta Platforms', 'Facebook', 'Instagram', 'WhatsApp', 'Messenger'),
  vendor(
    'Microsoft',
    'Microsoft',
    'Office 365',
    'Azure',
    'OneDrive',
    'SharePoint',
    'LinkedIn',
    'Bing',
    'Skype',
  ),
  vendor('Amazon', 'Amazon', 'Amazon Web Services', 'AWS'),
  vendor('Apple', 'Apple', 'iCloud'),
  vendor('Cloudflare', 'Cloudflare'),
  vendor('Hotjar', 'Hotjar'),
  vendor('Vimeo', 'Vimeo'),
  vendor('X', 'Twitter'),
  vendor('TikTok', 'TikTok', 'Tiktok'),
  vendor('Snap', 'Snapchat'),
  vendor('Zoom', 'Zoom'),
  vendor('Mailchimp', 'Mailchimp', 'MailChimp'),
  vendor('SurveyMonkey', 'SurveyMonkey'),
  vendor('Dropbox', 'Dropbox'),
  vendor('Salesforce', 'Salesforce'),
  vendor('OpenAI', 'OpenAI', 'ChatGPT'),
];

function vendor(name: string, ...names: readonly string[]): Vendor {
  const words = names.map((words) => words.replaceAll(' ', '\\s+')).join('|');
  return {
    name,
    names,
    words: new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?:s|-\\p{L}+)?(?![\\p{L}\\p{N}])`, 'u'),
  };
}

/** The first word of each name, in small letters; most texts have none of them. */
export const VENDOR_PARTS = lookFor(
  ...VENDORS.flatMap(({ names }) => names.map((name) => name.toLowerCase().replace(/ .*/u, ''))),
);
const HAS_ONE = new RegExp(VENDOR_PARTS.join('|'), 'i');

/** The companies that a text names, each once, in the order of the table. */
export function vendorsIn(text: string): readonly string[] {
  if (!HAS_ONE.test(text)) return [];
  return VENDORS.filter(({ words }) => words.test(text)).map(({ name }) => name);
}
