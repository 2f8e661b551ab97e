/** Topics whose question may come from somebody who is in danger now: there the emergency number stands first. Each by its name: not all that is below SAFETY is urgent. */
const urgentTopics: ReadonlySet<string> = new Set([
  'SAFETY',
  'POLICE',
  'DOMESTIC_VIOLENCE',
  'HUMAN_TRAFFICKING',
  'HOSPITAL_EMERGENCY',
  'CRISIS_SUPPORT',
]);

export const isUrgent = (category: string): boolean => urgentTopics.has(category);
