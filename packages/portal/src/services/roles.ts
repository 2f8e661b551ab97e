import type { CallerRole } from '@drogowskaz/platform';

/** Who writes services: those of their organisation, of their municipality, or all. */
export const editors: readonly CallerRole[] = ['NGO_EDITOR', 'NGO_OWNER', 'MODERATOR', 'MUNICIPAL_ADMINISTRATOR', 'ADMINISTRATOR'];

/** Who begins what an organisation vouches for, or counts: nobody does it in its place. */
export const organisationWriters: readonly CallerRole[] = ['NGO_EDITOR', 'NGO_OWNER'];
