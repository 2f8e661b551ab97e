import type { CallerRole } from '@drogowskaz/platform';

/** Who decides for a municipality, or for all. */
export const moderators: readonly CallerRole[] = ['MODERATOR', 'MUNICIPAL_ADMINISTRATOR', 'ADMINISTRATOR'];
/** Who answers what was reported of a service: its organisation, too. */
export const answering: readonly CallerRole[] = ['NGO_EDITOR', 'NGO_OWNER', ...moderators];
/** Who reads the log. */
export const readers: readonly CallerRole[] = ['NGO_OWNER', ...moderators];
