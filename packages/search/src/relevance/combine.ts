/** Which services meet enough of a question, and how well. */
import { Bitmap } from '../columns/bitmap.ts';
import type { Columns } from '../columns/columns.ts';
import { servicesFor } from '../columns/filters.ts';
import {
  enoughOfSentence,
  type GradeOptions,
  gradeUnits,
  isBinding,
  isGuessed,
  leastWeight,
  mostLikelyCategories,
  nearlySureCategories,
  soughtCategories,
  weightWhenMet,
} from './grade-units.ts';
import type { ReadUnit } from './read-mended.ts';

export interface Combined {
  services: Bitmap;
  /** By ordinal; 0 for what was not found. */
  grades: Float32Array;
}

/**
 * Every unit has to be met. When nothing meets all, whole sentences would find nothing, so what meets the most of them is found,
 * and beside it whatever is of a category that is surely or most likely meant. Either has to meet enough of the question (`leastWeight`),
 * so that nonsense beside one common word does not find everything; what the whole is most likely about need not have any of it. What would
 * find nothing finds what it is nearly surely about.
 */
export const combine = (columns: Columns, units: readonly ReadUnit[], options: GradeOptions): Combined => {
  const { capacity } = columns;
  const { grades, weightMet, bindingMet, known } = gradeUnits(columns, units, options);
  const meant = new Bitmap(capacity);
  const surelyMeant = new Bitmap(capacity);
  if (options.meanings) {
    for (const { code, certain } of units.flatMap(soughtCategories)) {
      meant.unite(servicesFor(columns, 'categories', code));
      if (certain) surelyMeant.unite(servicesFor(columns, 'categories', code));
    }
  }
  let most = 0;
  columns.live.forEach((ordinal) => {
    most = Math.max(most, weightMet[ordinal] ?? 0);
  });
  const services = new Bitmap(capacity);
  const all = units.reduce((sum, unit) => sum + weightWhenMet(unit), 0);
  const least = leastWeight(units, known);
  if (most >= least) {
    for (let ordinal = 0; ordinal < capacity; ordinal += 1) if (weightMet[ordinal] === most) services.add(ordinal);
  }
  meant.intersect(columns.live);
  const complete = most === all && !isGuessed(units) && (meant.isEmpty() || services.countWith(meant) > 0);
  const binding = units.filter((unit) => isBinding(unit, units)).reduce((sum, unit) => sum + weightWhenMet(unit), 0);
  meant.forEach((ordinal) => {
    // What has every word comes first, and hides nothing that is all that surely was asked for.
    const isSought = !complete || (surelyMeant.has(ordinal) && bindingMet[ordinal] === binding);
    if (isSought && (weightMet[ordinal] ?? 0) >= least) services.add(ordinal);
  });
  const enough = enoughOfSentence(
    units,
    grades.reduce((best, grade) => Math.max(best, grade), 0),
  );
  // What meets nothing fits no better where nothing is met at all.
  for (let ordinal = 0; ordinal < capacity; ordinal += 1) {
    const grade = grades[ordinal] ?? 0;
    if (grade > 0 && grade >= enough) services.add(ordinal);
  }
  services.intersect(columns.live);
  if (options.meanings && (services.isEmpty() || !complete)) {
    const alsoFound = services.isEmpty() ? nearlySureCategories : mostLikelyCategories;
    for (const { code } of units.flatMap(alsoFound)) services.unite(servicesFor(columns, 'categories', code));
    services.intersect(columns.live);
  }
  return { services, grades };
};
