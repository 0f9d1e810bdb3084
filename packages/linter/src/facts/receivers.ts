import type { EffectiveActivity, LocalizedText } from '@tretten/schema';
import { isOutsideEea, recipientsOf } from './recipients.ts';
import { mayBeSameBody } from './same-body.ts';

/**
 * Whether a body may be among those who receive an activity's data: as a recipient, joint controller or supplier of a system.
 * A recipient without a name may be anybody, unless it is said to be in the EEA; one that is named only in words may be the
 * body if the words name it.
 */
export function isKnownReceiver(body: LocalizedText, activity: EffectiveActivity, language: string): boolean {
  const { jointControllers = [], systems = [] } = activity.value;
  const recipients = recipientsOf(activity).map(({ recipient }) => recipient);
  if (
    recipients.some(
      ({ name, country }) => name === undefined && (country === undefined || isOutsideEea(country)),
    )
  )
    return true;
  const names = [
    ...recipients.flatMap(({ name, text }) => [name, text]),
    ...jointControllers.map(({ name }) => name),
    ...systems.flatMap(({ name, supplier }) => [name, supplier]),
  ];
  return names.some((name) => mayBeSameBody(name, body, language));
}
