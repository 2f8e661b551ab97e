import { courseJsonLd, type JsonLd } from '@drogowskaz/client/json-ld';
import { plainText } from '../discovery/plain-text.ts';
import type { Course } from '../people/answers.ts';

export const courseAsJsonLd = (course: Course, canonical: string, now: Date): JsonLd =>
  courseJsonLd({ ...course, description: course.description && plainText(course.description) }, canonical, now);
