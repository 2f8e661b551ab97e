export { PROFILE_KEY, type ProfileMarks } from './profile-key.ts';
export { recordOfOrganization, recordOfService } from './read-profiled.ts';
