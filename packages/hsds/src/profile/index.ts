export { PROFILE_KEY, type ProfileMarks } from './profile-key.ts';
export { profilePatches } from './profile-patches.ts';
export { recordOfOrganization, recordOfService } from './read-profiled.ts';
