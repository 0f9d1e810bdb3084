import { expect, test } from 'vitest';
import { VENDOR_PARTS, vendorsIn } from './vendors.ts';

test.each([
  ['Vi bruker Google Analytics', ['Google']],
  ['Facebook-siden og Instagrams vilkår', ['Meta']],
  ['Microsoft 365 og YouTube', ['Google', 'Microsoft']],
  ['Meta Platforms Ireland Ltd', ['Meta']],
  ['Metadata om dokumentet', []],
  ['meta om saken', []],
  ['Zoom inn på kartet', ['Zoom']],
  ['zoome inn på kartet', []],
  ['Applegrøt', []],
  ['å google en søker', []],
  ['Hotjar', ['Hotjar']],
  ['Twitterkonto', []],
  ['Office\n365', ['Microsoft']],
])('%s', (text, names) => {
  expect(vendorsIn(text)).toEqual(names);
  // What is looked for in a whole declaration first must let through all that names a company.
  expect(names.length === 0 || VENDOR_PARTS.some((part) => text.toLowerCase().includes(part))).toBe(true);
});

test.each([
  [
    'Gmail',
    'reCAPTCHA',
    'Firebase',
    'Looker Studio',
    'Facebook',
    'WhatsApp',
    'Messenger',
    'Azure',
    'OneDrive',
  ],
  ['SharePoint', 'LinkedIn', 'Bing', 'Skype', 'Amazon', 'AWS', 'iCloud', 'Cloudflare', 'Vimeo', 'TikTok'],
  [
    'Snapchat',
    'MailChimp',
    'SurveyMonkey',
    'Dropbox',
    'Salesforce',
    'OpenAI',
    'ChatGPT',
    'Apple',
    'Instagram',
  ],
])('%s and others have a part that is looked for', (...names) => {
  for (const name of names) {
    expect(vendorsIn(name), name).toHaveLength(1);
    expect(
      VENDOR_PARTS.some((part) => name.toLowerCase().includes(part)),
      name,
    ).toBe(true);
  }
});
