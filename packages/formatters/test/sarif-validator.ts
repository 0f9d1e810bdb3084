import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';

/** The official schema of SARIF 2.1.0, compiled; one of its patterns is none in Unicode mode. */
export function sarifValidator() {
  const ajv = new Ajv.default({ strict: false, unicodeRegExp: false, allErrors: true });
  addFormats.default(ajv);
  return ajv.compile(schema);
}
