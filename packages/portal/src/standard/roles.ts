import type { CallerRole } from '@drogowskaz/platform';

/** Who writes the range of services with the other municipalities. */
export const planners: readonly CallerRole[] = ['MUNICIPAL_ADMINISTRATOR', 'STRATEGIST', 'ADMINISTRATOR'];
/** Who reads the draft and comments on it. */
export const municipalStaff: readonly CallerRole[] = ['MODERATOR', ...planners];
/** Who says that her municipality has adopted a version. */
export const adopters: readonly CallerRole[] = ['MUNICIPAL_ADMINISTRATOR', 'ADMINISTRATOR'];
