import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const activity = (keys: object) => ({
  processingActivities: [{ id: 'a', name: 'Kameraovervåking', ...keys }],
});
const AT = '/processingActivities/0';

testRule(rule, [
  {
    name: 'no facts at all',
    declaration: activity({}),
    findings: [{ messageId: 'unknown', pointer: AT, severity: 'warning' }],
  },
  {
    name: 'no signage, nynorsk',
    declaration: activity({ name: { nn: 'Kameraovervaking av skulegarden' }, camera: { audio: false } }),
    findings: [{ messageId: 'unknown', pointer: `${AT}/camera` }],
  },
  {
    name: 'only who is responsible',
    declaration: activity({ camera: { signage: { controller: true } } }),
    findings: [{ messageId: 'unknown', pointer: `${AT}/camera/signage` }],
  },
  {
    name: 'the sign does not say who',
    declaration: activity({ camera: { signage: { controller: false, audio: true } } }),
    findings: [{ messageId: 'controller', pointer: `${AT}/camera/signage/controller`, severity: 'warning' }],
  },
  {
    name: 'the sign says neither: two findings; what is not stated is not told beside what is denied',
    declaration: activity({ camera: { signage: { controller: false, audio: false } } }),
    findings: [
      { messageId: 'controller', pointer: `${AT}/camera/signage/controller` },
      { messageId: 'audio', pointer: `${AT}/camera/signage/audio` },
    ],
  },
  {
    name: 'denied and not stated',
    declaration: activity({ camera: { signage: { controller: false } } }),
    findings: [{ messageId: 'controller', pointer: `${AT}/camera/signage/controller` }],
  },
  {
    name: 'never an error, not even under strict',
    declaration: activity({ camera: { signage: { audio: false, controller: true } } }),
    preset: 'strict',
    findings: [{ messageId: 'audio', pointer: `${AT}/camera/signage/audio`, severity: 'warning' }],
  },
  {
    name: 'the sign says both',
    declaration: activity({ camera: { audio: true, signage: { controller: true, audio: true } } }),
  },
  {
    name: 'no sound, so nothing for the sign to say of it',
    declaration: activity({ camera: { audio: false, signage: { controller: true, audio: false } } }),
  },
  { name: 'no cameras', declaration: activity({ name: 'Bibliotek' }) },
]);
