import type { CallerRole } from '@drogowskaz/platform';

/** Who writes services: those of their organisation, of their municipality, or all. */
export const editors: readonly CallerRole[] = ['NGO_EDITOR', 'NGO_OWNER', 'MODERATOR', 'MUNICIPAL_ADMINISTRATOR', 'ADMINISTRATOR'];
