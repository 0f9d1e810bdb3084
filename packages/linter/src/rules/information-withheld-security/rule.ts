import { defineRule } from '../../rule/define-rule.ts';

const MORE =
  '(?:ytterligere|ytterlegare|nærmere|nærare|mer|meir|flere|fleire|utfyllende|utfyllande|noen|nokon)';
const INFORMATION = '(?:informasjon|opplysninger|opplysningar|detaljer|detaljar)';

/** "No further information is given", in bokmål, nynorsk and English; what is said of a channel is another matter. */
const REFUSAL = new RegExp(
  `(?<!\\p{L})(?:gi[rs]?|gitt|gjeve|gjev|gjevast|oppgis|oppgir)(?!\\p{L})(?:\\s+(?:det|vi|kommunen|her)){0,2}\\s+(?:ikke|ikkje)\\s+${MORE}\\s+${INFORMATION}|(?<!\\p{L})(?:ikke|ikkje)\\s+(?:gi|gitt|gis|gjeve|gje)\\s+${MORE}\\s+${INFORMATION}|(?<!\\p{L})(?:sikkerhet|tryggleik|tryggl|sikkerheits)\\p{L}{0,10}(?!\\p{L})[^.]{0,50}(?<!\\p{L})(?:ikke|ikkje)\\s+(?:si|seie|fortelle|fortelje|opplyse|opplyser|opplysast|gå\\s+ut\\s+med|gå)\\s+(?:noe\\s+|noko\\s+)?${MORE}(?!\\p{L})|(?<!\\p{L})(?:unntatt|unnateke|unnatekne)\\s+(?:fra\\s+|frå\\s+)?offentl\\p{L}{1,8}\\s+av\\s+(?:sikkerhet|tryggl?eik|hensyn\\s+til\\s+sikkerhet|omsyn\\s+til\\s+tryggl?eik)\\p{L}{0,10}|(?<!\\p{L})no\\s+(?:further|more)\\s+(?:information|details?)\\s+(?:is|are|will\\s+be|can\\s+be)\\s+(?:given|provided|disclosed)|(?<!\\p{L})(?:do|does|can|will)\\s?not\\s+(?:give|provide|disclose)\\s+(?:any\\s+)?(?:further|more)\\s+(?:information|details?)`,
  'iu',
);
const CHANNEL = /(?<!\p{L})(?:på|over|per|via|by|over\s+the)\s+(?:telefon|e-post|sms|chat|phone|e-?mail)/iu;
/** A ground that the law knows: a provision, or secrecy (personopplysningsloven § 16, GDPR 14(5)(d)). */
const GROUND =
  /taus(?:hets|e)plikt|teieplikt|confidentiality|secrecy|§\s*16(?!\d)|(?<!\p{L})art(?:ikkel|icles?|\.)?\s*(?:13|14|23)(?!\d)/iu;

/** Security is no general reason to leave out what art. 13 and 14 ask for. */
export default defineRule({
  id: 'information-withheld-security',
  title: {
    nb: 'Informasjon kan ikke holdes tilbake uten grunnlag',
    nn: 'Informasjon kan ikkje haldast tilbake utan grunnlag',
    en: 'Information cannot be withheld without a ground',
  },
  at: '#Text',
  severity: 'warning',
  sources: ['personopplysningsloven § 16', 'GDPR 13', 'GDPR 14(5)', 'GDPR 23(1)'],
  since: '0.1',
  mentions: ['ikke', 'ikkje', 'unntatt', 'unnatek', 'further', 'more'],
  messages: {
    withheld: {
      nb: {
        text: 'Erklæringen nekter å si mer («{words}») uten å vise til et unntak i loven.',
        remedy:
          'Gi opplysningene som artikkel 13 og 14 krever, eller vis til unntaket i personopplysningsloven § 16.',
      },
      nn: {
        text: 'Erklæringa nektar å seie meir («{words}») utan å vise til eit unntak i lova.',
        remedy:
          'Gi opplysningane som artikkel 13 og 14 krev, eller vis til unntaket i personopplysningslova § 16.',
      },
      en: {
        text: 'The declaration refuses to say more (“{words}”) without referring to an exemption in law.',
        remedy:
          'Give what Articles 13 and 14 require, or refer to the exemption in personopplysningsloven § 16.',
      },
    },
  },
  check({ text }, { report }) {
    const refusal = REFUSAL.exec(text);
    if (!refusal || GROUND.test(text)) return;
    const rest = text.slice(refusal.index).split('.', 1)[0] ?? '';
    if (!CHANNEL.test(rest)) report('withheld', { words: refusal[0] });
  },
});
