import type { CourseRecord } from '../records/course-record.ts';

/** What the public may know of a course or counselling (`directory.course`). Plain JSON. */
export interface PublicCourse extends CourseRecord {
  id: string;
  providerId: string;
  updatedAt: string;
}
