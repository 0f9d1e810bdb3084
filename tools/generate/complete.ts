import type { Demand } from '../../packages/linter/src/rule/demand.ts';
import type { JsonSchema } from './json-schema.ts';

/**
 * The structural schema plus every demand that holds for every declaration of a public body. It accepts exactly the
 * well-formed documents in which no rule with a demand finds anything.
 */
export function completeSchema(schema: JsonSchema, demands: readonly Demand[]): JsonSchema {
  const { $id, title, description, ...rest } = structuredClone(schema);
  return {
    ...rest,
    $id: ($id ?? '').replace('.schema.json', '.complete.schema.json'),
    title: `${title}Complete`,
    description: `${description} Derived: also demands what GDPR art. 13 and 14 require of every declaration of a public body.`,
    allOf: [...ofActivities(demands), ...demands.filter(({ at }) => at === '').map(ofDeclaration)],
  };
}

function ofDeclaration(demand: Demand): JsonSchema {
  return nested(demand.keys, elementOf(demand));
}

/** Activities, or where there are none `general`, must hold the element; `general` gives it to all where inherited. */
function ofActivities(demands: readonly Demand[]): JsonSchema[] {
  const ofEach = demands.filter(({ at }) => at === '/processingActivities/*');
  if (ofEach.length === 0) return [];
  return [
    {
      if: { type: 'object', required: ['processingActivities'] },
      // biome-ignore lint/suspicious/noThenProperty: `then` is a keyword of JSON Schema.
      then: { allOf: ofEach.map(ofActivity) },
      else: {
        type: 'object',
        required: ['general'],
        properties: { general: { allOf: ofEach.map(ofDeclaration) } },
      },
    },
  ];
}

function ofActivity(demand: Demand): JsonSchema {
  const ofItems = {
    type: 'object',
    properties: { processingActivities: { type: 'array', items: ofDeclaration(demand) } },
  };
  if (!demand.inherited) return ofItems;
  const ofGeneral = { type: 'object', required: ['general'], properties: { general: ofDeclaration(demand) } };
  return { anyOf: [ofItems, ofGeneral] };
}

function nested(keys: readonly string[], element: JsonSchema): JsonSchema {
  const [first, ...rest] = keys;
  if (first === undefined) return element;
  return { type: 'object', required: [first], properties: { [first]: nested(rest, element) } };
}

function elementOf({ oneOf, orListed, contains }: Demand): JsonSchema {
  if (oneOf) {
    const keys: JsonSchema[] = oneOf.map((key) => ({ type: 'object', required: [key] }));
    return { type: 'object', anyOf: orListed ? [...keys, listing(orListed)] : keys };
  }
  if (contains) {
    const { key, values } = contains;
    const item = {
      type: 'object',
      required: [key],
      properties: { [key]: { type: 'string', enum: [...values] } },
    };
    return { type: 'array', contains: item };
  }
  return {};
}

function listing({ key, values }: NonNullable<Demand['orListed']>): JsonSchema {
  const list = { type: 'array', contains: { type: 'string', enum: [...values] } };
  return { type: 'object', required: [key], properties: { [key]: list } };
}
