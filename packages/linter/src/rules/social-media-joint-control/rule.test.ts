import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const activity = (rest: object) => ({ id: 'sosiale-medium', name: 'Sosiale medium', ...rest });
const channels = ['social-media'];
const found = (pointer: string, operator: string, platform: string) => ({
  messageId: 'missing',
  pointer,
  severity: 'warning' as const,
  params: { operator, platform },
});

testRule(rule, [
  {
    name: 'one finding for Facebook and Instagram, at the activity',
    declaration: {
      processingActivities: [
        activity({ text: 'Kommunen er på Facebook og har ein konto på Instagram.', channels }),
      ],
      communication: [{ kind: 'social-media', name: 'Facebook', activity: 'sosiale-medium' }],
    },
    findings: [found('/processingActivities/0', 'Meta', 'Facebook')],
  },
  {
    name: 'one for each operator',
    declaration: {
      processingActivities: [activity({ purposes: [{ text: 'Dialog på TikTok og Linkedin' }], channels })],
    },
    findings: [
      found('/processingActivities/0', 'TikTok', 'TikTok'),
      found('/processingActivities/0', 'LinkedIn', 'Linkedin'),
    ],
  },
  {
    name: 'a channel that is named by its address',
    declaration: { communication: [{ kind: 'social-media', url: 'https://www.facebook.com/nordvik' }] },
    findings: [found('/communication/0', 'Meta', 'facebook')],
  },
  {
    name: 'a sentence in a section',
    declaration: { sections: [{ text: 'Vi svarer raskt. Følg oss også på Facebook!' }] },
    findings: [found('/sections/0', 'Meta', 'Facebook')],
  },
  {
    name: 'the introduction, in nynorsk',
    declaration: { text: { nn: 'Kommunen har ei Facebook-side.' } },
    findings: [found('/text', 'Meta', 'Facebook')],
  },
  {
    name: 'another joint controller does not answer for the platform',
    declaration: {
      processingActivities: [
        activity({
          text: 'Vi er på TikTok.',
          channels,
          jointControllers: [{ name: 'Meta Platforms Ireland Ltd' }],
        }),
      ],
    },
    findings: [found('/processingActivities/0/jointControllers', 'TikTok', 'TikTok')],
  },
  {
    name: 'told by general',
    declaration: {
      general: { jointControllers: [{ name: 'Meta Platforms Ireland Ltd' }] },
      processingActivities: [activity({ text: 'Vi er på Facebook.', channels })],
    },
  },
  {
    name: 'no platform named, no casework there',
    declaration: {
      communication: [
        { kind: 'social-media', caseHandling: false, text: 'Vi behandler ikke saker i sosiale medier.' },
      ],
    },
  },
  {
    name: 'denied',
    declaration: { sections: [{ text: 'Kommunen er ikke på Facebook og har ingen Instagram-konto.' }] },
  },
  {
    name: 'a cookie of the platform is no page',
    declaration: { cookies: { items: [{ tool: 'Facebook-piksel', category: 'marketing' }] } },
  },
  {
    name: 'a button for sharing is no page',
    declaration: { sections: [{ text: 'På nettsida kan du dele innhald på Facebook.' }] },
  },
  {
    name: 'Facebook as a recipient elsewhere',
    declaration: { general: { recipients: [{ name: 'Facebook' }] } },
  },
]);
