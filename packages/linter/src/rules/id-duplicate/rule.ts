import { defineRule } from '../../rule/define-rule.ts';

/** An id that two things share cannot be referred to: nobody knows which one is meant. */
export default defineRule({
  id: 'id-duplicate',
  title: {
    nb: 'En id kan bare brukes én gang',
    nn: 'Ein id kan berre brukast éin gong',
    en: 'An id can be used only once',
  },
  at: '',
  severity: 'warning',
  sources: ['GDPR 13(1)(c)', 'GDPR 14(1)(c)'],
  since: '0.1',
  messages: {
    activity: {
      nb: {
        text: 'To aktiviteter har id «{id}», så det som viser til den, kan gjelde begge.',
        remedy: 'Gi den ene aktiviteten en annen id, og rett det som viser til den.',
      },
      nn: {
        text: 'To aktivitetar har id «{id}», så det som viser til han, kan gjelde begge.',
        remedy: 'Gi den eine aktiviteten ein annan id, og rett det som viser til han.',
      },
      en: {
        text: 'Two activities have the id “{id}”, so whatever refers to it may mean either.',
        remedy: 'Give one of the activities another id, and correct what refers to it.',
      },
    },
    purpose: {
      nb: {
        text: 'To formål i samme aktivitet har id «{id}», så det som viser til det, kan gjelde begge.',
        remedy: 'Gi det ene formålet en annen id, og rett «appliesTo» som viser til det.',
      },
      nn: {
        text: 'To formål i same aktivitet har id «{id}», så det som viser til det, kan gjelde begge.',
        remedy: 'Gi det eine formålet ein annan id, og rett «appliesTo» som viser til det.',
      },
      en: {
        text: 'Two purposes of the same activity have the id “{id}”, so whatever refers to it may mean either.',
        remedy: 'Give one of the purposes another id, and correct each `appliesTo` that refers to it.',
      },
    },
  },
  check({ processingActivities = [], general }, { report }) {
    for (const [id, index] of repeated(processingActivities)) {
      report('activity', { id }, `/processingActivities/${index}/id`);
    }
    for (const [place, purposes] of [
      ['/general', general?.purposes],
      ...processingActivities.map((one, index) => [`/processingActivities/${index}`, one.purposes] as const),
    ] as const) {
      for (const [id, index] of repeated(purposes ?? []))
        report('purpose', { id }, `${place}/purposes/${index}/id`);
    }
  },
});

/** Each id that has been used before in the list, with the index of the later one. */
function repeated(list: readonly { readonly id?: string }[]): readonly (readonly [string, number])[] {
  return list.flatMap(({ id }, index) => {
    const isRepeated = id !== undefined && list.findIndex((other) => other.id === id) < index;
    return isRepeated ? [[id, index] as const] : [];
  });
}
