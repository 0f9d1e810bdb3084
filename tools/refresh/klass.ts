/** A municipality in Statistics Norway's classification 131. */
export interface KlassCode {
  readonly number: string;
  /** All official names, `Karasjok - Kárášjohka`. */
  readonly name: string;
}

/** A number that was replaced. */
export interface KlassChange {
  readonly from: string;
  readonly fromName: string;
  readonly to: string;
  /** First day of the new number, `YYYY-MM-DD`. */
  readonly day: string;
}

/** Reads `codesAt.json`; the code for "not stated" is no municipality. */
export function readCodes(json: string): readonly KlassCode[] {
  const { codes } = JSON.parse(json) as { codes: { code: string; name: string }[] };
  return codes
    .filter(({ code }) => /^\d{4}$/u.test(code) && code !== '9999')
    .map(({ code, name }) => ({ number: code, name: name.trim() }));
}

/** Reads `changes.json`; changes of the name alone are left out. */
export function readChanges(json: string): readonly KlassChange[] {
  const { codeChanges } = JSON.parse(json) as {
    codeChanges: { oldCode: string; oldName: string; newCode: string; changeOccurred: string }[];
  };
  return codeChanges
    .filter(({ oldCode, newCode }) => oldCode && newCode && oldCode !== newCode)
    .map(({ oldCode, oldName, newCode, changeOccurred }) => ({
      from: oldCode,
      fromName: oldName.trim(),
      to: newCode,
      day: changeOccurred.slice(0, 10),
    }));
}
