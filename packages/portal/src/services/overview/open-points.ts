import type { Step } from '../form/form-field.ts';
import type { ServiceDraft } from '../service-draft.ts';

export type OpenPoint = 'where' | 'hours' | 'contact' | 'languages' | 'cost.free' | 'howToApply' | 'description';

/** What people will ask for and this service does not say yet, each with the page where it is written. */
export const openPoints = (record: ServiceDraft): { point: OpenPoint; step: Step }[] => {
  const { contacts, languages, cost, howToApply, description, summary, deliveryModes } = record;
  const places = record.locations ?? [];
  const withoutHours = places.some(({ schedules, byAppointment }) => (schedules ?? []).length === 0 && byAppointment !== true);
  const points: [OpenPoint, Step, boolean][] = [
    ['where', 'where', deliveryModes.includes('IN_PERSON') && places.length === 0],
    ['hours', 'hours', withoutHours],
    ['contact', 'contact', (contacts ?? []).length === 0],
    ['languages', 'contact', languages.length === 0],
    ['cost.free', 'more', cost?.free == null && cost?.amount == null],
    ['howToApply', 'more', !howToApply],
    ['description', 'more', description === summary],
  ];
  return points.filter(([, , isOpen]) => isOpen).map(([point, step]) => ({ point, step }));
};
