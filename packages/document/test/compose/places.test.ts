import { describe, expect, test } from 'vitest';
import { composedIn, type Project, yaml } from './project.ts';

const PROJECT: Project = {
  'kommune.yaml': yaml('controller:', '  name: Nordvik kommune', '  contact: { email: post@nordvik.no }'),
  'felles.yaml': yaml(
    'extends: kommune.yaml',
    'general:',
    '  transfers: none',
    '  retention: [{ text: Et år }]',
  ),
  'skole.yaml': yaml('extends: felles.yaml', 'text: Skole', 'general:', '  recipients: none'),
};

describe('places', () => {
  test.each<readonly [pointer: string, file: string, key: string, value: string]>([
    ['/text', 'skole.yaml', 'text', 'Skole'],
    ['/general/recipients', 'skole.yaml', 'recipients', 'none'],
    ['/general/transfers', 'felles.yaml', 'transfers', 'none'],
    ['/general/retention/0/text', 'felles.yaml', 'text', 'Et år'],
    ['/controller/name', 'kommune.yaml', 'name', 'Nordvik kommune'],
    ['/controller/contact/email', 'kommune.yaml', 'email', 'post@nordvik.no'],
  ])('%s stands in %s', (pointer, file, key, value) => {
    const composed = composedIn(PROJECT, 'skole.yaml');
    const location = composed.locate(pointer);
    expect(location?.file ?? 'skole.yaml').toBe(file);
    expect(location?.keyFile ?? 'skole.yaml').toBe(file);
    const text = PROJECT[file] as string;
    const cut = (range?: { start: { offset: number }; end: { offset: number } }) =>
      range && text.slice(range.start.offset, range.end.offset);
    expect([cut(location?.key), cut(location?.value)]).toEqual([key, value]);
  });
  test.each(['/general', '', '/language'])('%j stands in the file itself', (pointer) => {
    const location = composedIn(PROJECT, 'skole.yaml').locate(pointer);
    expect(location).toBeDefined();
    expect(location?.file).toBeUndefined();
  });
  test.each(['/dataProtectionOfficer', '/general/systems', '/controller/kind', 'controller', '/id'])(
    '%j stands nowhere',
    (pointer) => {
      expect(composedIn(PROJECT, 'skole.yaml').locate(pointer)).toBeUndefined();
    },
  );
});
