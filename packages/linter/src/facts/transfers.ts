import {
  type EffectiveActivity,
  lawOf,
  type PrivacyDeclaration,
  type Transfer,
  textsOf,
} from '@tretten/schema';

/** A transfer with its place. */
export interface PlacedTransfer {
  readonly transfer: Transfer;
  /** JSON pointer of the entry, where it stands: in the activity or in `general`. */
  readonly pointer: string;
}

/** The transfers of an activity in the author's order; [] when none are stated, or stated to be none. */
export function transfersOf({ value, origin }: EffectiveActivity): readonly PlacedTransfer[] {
  const { transfers } = value;
  if (transfers === undefined || transfers === 'none') return [];
  return transfers.map((transfer, index) => ({ transfer, pointer: `${origin['transfers']}/${index}` }));
}

/** Whether the activity tells of data going to the country; an entry without a country may mean any. */
export function tellsOfTransferTo(activity: EffectiveActivity, country: string): boolean {
  return transfersOf(activity).some(
    ({ transfer }) => transfer.country === undefined || transfer.country === country,
  );
}

/** Whether the activity says anything about transfers: that there are some, that there are none, or that none are made. */
export function saysSomethingOfTransfers({ value }: EffectiveActivity): boolean {
  return (
    value.transfers !== undefined ||
    (value.exclusions ?? []).some((exclusion) => exclusion.of === 'transfers')
  );
}

/** Whether the declaration says anything about transfers, in an activity or for all of them. */
export function someTransferStatement(
  { general }: PrivacyDeclaration,
  activities: readonly EffectiveActivity[],
): boolean {
  const isPromised = (general?.exclusions ?? []).some((exclusion) => exclusion.of === 'transfers');
  return isPromised || general?.transfers !== undefined || activities.some(saysSomethingOfTransfers);
}

/** Transfers with safeguards, of which art. 13(1)(f) asks for a reference and a way to a copy: 46, 47, 49(1) second subparagraph. */
export function restsOnSafeguards({ mechanism }: Transfer): boolean {
  return mechanism !== undefined && /^4[67]|-second$/u.test(mechanism);
}

const ADEQUACY =
  /(?<!\p{L})(?:(?:tilstrekkelig|tilstrekkeleg)\p{L}{0,2}\s+(?:beskyttelse|vern)\p{L}{0,12}|adequa(?:cy|te)|adekva\p{L}{1,12}|artik(?:kel|elen)\s+45)(?!\p{L})/iu;
const SAFEGUARDS =
  /(?<!\p{L})(?:standard\s?(?:avtale|kontrakt|personvern|vilkår)\p{L}{0,14}|standardavtal\p{L}{0,10}|(?:standard\s+contractual|model)\s+clauses|(?:nødvendige|naudsynte)\s+garanti\p{L}{1,3}|appropriate\s+safeguards|bindende\s+(?:virksomhets|konsern|verksemds)\p{L}{1,8}|bindande\s+verksemds\p{L}{1,8}|binding\s+corporate\s+rules|SCC|BCR|artik(?:kel|elen)\s+4[67])(?!\p{L})/iu;

/** Whether the transfer tells, in its fields or in words, that an adequacy decision exists or does not. */
export function statesAdequacy(transfer: Transfer, language: string): boolean {
  const { adequacyDecision, mechanism, decision, certified } = transfer;
  if (adequacyDecision !== undefined || decision !== undefined || certified !== undefined) return true;
  return mechanism === '45(3)' || says(ADEQUACY, transfer, language);
}

/** Whether the transfer refers, in its fields or in words, to the safeguards it rests on. */
export function statesSafeguards(transfer: Transfer, language: string): boolean {
  return (
    restsOnSafeguards(transfer) || transfer.safeguards !== undefined || says(SAFEGUARDS, transfer, language)
  );
}

const COPY = /(?<!\p{L})(?:kopi\p{L}{0,4}|cop(?:y|ies)|tilgjengel\p{L}{2,4}|available|https?:)/iu;

/** Whether the transfer tells how to get a copy of the safeguards or where they are, in its field or in words. */
export function tellsOfCopy({ safeguardsCopy, safeguards, text }: Transfer, language: string): boolean {
  if (safeguardsCopy !== undefined) return true;
  return [safeguards, text].some((words) =>
    textsOf(words, language).some((version) => COPY.test(version.text)),
  );
}

function says(words: RegExp, { text, law }: Transfer, language: string): boolean {
  const texts = [...textsOf(text, language), ...(law ?? []).map((reference) => lawOf(reference))];
  return texts.some((version) => words.test(version.text));
}
