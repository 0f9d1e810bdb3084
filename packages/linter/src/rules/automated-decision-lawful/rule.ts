import { lacksSafeguards, restsOnBarredData, unstatedGround } from '../../facts/automated-decisions.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** A decision by a machine alone is forbidden unless one of three grounds holds; special categories narrow them. */
export default defineRule({
  id: 'automated-decision-lawful',
  title: {
    nb: 'Automatiserte avgjørelser må ha et grunnlag',
    nn: 'Automatiserte avgjerder må ha eit grunnlag',
    en: 'Automated decisions need a ground',
  },
  at: '/processingActivities/*',
  scope: 'effective',
  severity: 'warning',
  sources: ['GDPR 22(2)', 'GDPR 22(3)', 'GDPR 22(4)', 'GDPR 9(2)'],
  since: '0.1',
  messages: {
    specialCategories: {
      severity: 'error',
      nb: {
        text: 'Avgjørelsen bruker særlige kategorier, men oppgir verken 9(2)(a) eller 9(2)(g), som slike avgjørelser krever.',
        remedy:
          'Hold opplysningene utenfor med «appliesTo», eller oppgi 9(2)(a) eller 9(2)(g) når det gjelder.',
      },
      nn: {
        text: 'Avgjerda bruker særlege kategoriar, men oppgir verken 9(2)(a) eller 9(2)(g), som slike avgjerder krev.',
        remedy:
          'Hald opplysningane utanfor med «appliesTo», eller oppgi 9(2)(a) eller 9(2)(g) når det gjeld.',
      },
      en: {
        text: 'The decision uses special categories, but states neither 9(2)(a) nor 9(2)(g), which such decisions require.',
        remedy: 'Exclude those data with `appliesTo`, or state 9(2)(a) or 9(2)(g) where it applies.',
      },
    },
    groundUnstated: {
      nb: {
        text: 'Erklæringen sier ikke hvorfor den automatiske avgjørelsen er tillatt: avtale, lov eller uttrykkelig samtykke.',
        remedy: 'Skriv bokstaven i artikkel 22 nr. 2 i «ground», og ved 22(2)(b) også bestemmelsen i «law».',
      },
      nn: {
        text: 'Erklæringa seier ikkje kvifor den automatiske avgjerda er lovleg: avtale, lov eller uttrykkeleg samtykke.',
        remedy: 'Skriv bokstaven i artikkel 22 nr. 2 i «ground», og ved 22(2)(b) òg føresegna i «law».',
      },
      en: {
        text: 'The declaration does not say why the automated decision is lawful: contract, law or explicit consent.',
        remedy: 'Give the letter of Article 22(2) in `ground` and, for 22(2)(b), the provision in `law`.',
      },
    },
    safeguards: {
      nb: {
        text: 'Erklæringen sier ikke at man kan få et menneske til å se på saken, si sin mening og bestride avgjørelsen.',
        remedy:
          'Legg til «safeguards: [human-intervention, express-view, contest]» når kommunen gir disse rettighetene.',
      },
      nn: {
        text: 'Erklæringa seier ikkje at ein kan få eit menneske til å sjå på saka, seie si meining og protestere på avgjerda.',
        remedy:
          'Legg til «safeguards: [human-intervention, express-view, contest]» når kommunen gir desse rettane.',
      },
      en: {
        text: 'The declaration does not say that one can have a human look at the case, express a view and contest it.',
        remedy:
          'Add `safeguards: [human-intervention, express-view, contest]` where the municipality gives these rights.',
      },
    },
  },
  check({ automatedDecisions }, { activity, report }) {
    if (!activity || automatedDecisions === undefined || automatedDecisions === 'none') return;
    for (const [index, decision] of automatedDecisions.entries()) {
      const at = `/automatedDecisions/${index}`;
      const ground = unstatedGround(decision);
      if (restsOnBarredData(decision, activity)) report('specialCategories', {}, at);
      if (ground) report('groundUnstated', {}, `${at}/${ground}`);
      if (lacksSafeguards(decision)) report('safeguards', {}, `${at}/safeguards`);
    }
  },
});
