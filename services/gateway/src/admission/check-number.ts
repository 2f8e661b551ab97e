import { badUserInput } from '@drogowskaz/platform';
import { type FloatValueNode, type IntValueNode, Kind } from 'graphql';

/** GraphQL's grammar knows no largest number; the planner and JSON do. Refused here, before either of them stumbles. */
export function checkNumber({ kind, value }: IntValueNode | FloatValueNode): void {
  const holds = kind === Kind.INT ? Number.isSafeInteger : Number.isFinite;
  if (holds(Number(value))) return;
  throw badUserInput(
    `The number ${value.slice(0, 30)}${value.length > 30 ? '…' : ''} is too large. Write a smaller one, or an id as a text.`,
  );
}
