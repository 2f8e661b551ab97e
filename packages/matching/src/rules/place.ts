import type { Candidate } from '../candidate.ts';
import { found, type Obstacle, type WeighedFinding } from '../findings.ts';
import type { Situation } from '../situation.ts';
import { NEARBY_METERS } from '../weights.ts';

/** The seventh digit is the kind, and changes. */
const isSame = (one: string, other: string): boolean => one.slice(0, 6) === other.slice(0, 6);

/** Whether it serves her municipality; null: not known. */
const serves = ({ card }: Candidate, municipality: string): boolean | null => {
  if (card.reach === 'NATIONAL' || card.reach === 'ONLINE') return true;
  if (card.municipalities.length === 0) return null;
  return card.municipalities.some((code) => isSame(code, municipality));
};

export const placeObstacle = (candidate: Candidate, { municipality }: Situation): Obstacle | null => {
  const { reach, municipalities } = candidate.card;
  if (reach === 'FOREIGN_EXAMPLE') return found('FOREIGN_EXAMPLE');
  if (municipality === null || serves(candidate, municipality) !== false) return null;
  return found('OTHER_MUNICIPALITY', { municipalities });
};

export type DistanceClass = 'IN_MUNICIPALITY' | 'COMES_TO_YOU' | 'REMOTE' | 'NEARBY' | 'FAR';

/** How near it comes to somebody who lives there. A hidden place takes no part: of it nothing is known here. */
export const distanceClass = (
  { card: { deliveryModes }, detail: { locations }, distanceMeters }: Candidate,
  municipality: string | null,
): DistanceClass | null => {
  if (municipality === null) return null;
  if (locations.some((place) => place.municipality !== null && isSame(place.municipality, municipality))) return 'IN_MUNICIPALITY';
  if (deliveryModes.includes('OUTREACH')) return 'COMES_TO_YOU';
  if (deliveryModes.includes('ONLINE') || deliveryModes.includes('PHONE')) return 'REMOTE';
  if (distanceMeters === null) return null;
  return distanceMeters <= NEARBY_METERS ? 'NEARBY' : 'FAR';
};

export const placeFinding = (candidate: Candidate, { municipality }: Situation): WeighedFinding | null => {
  if (municipality === null) return null;
  if (serves(candidate, municipality) === null) return found('AREA_NOT_KNOWN', { municipalities: [municipality] });
  return found(distanceClass(candidate, municipality) ?? 'SERVES_MUNICIPALITY', { municipalities: [municipality] });
};
