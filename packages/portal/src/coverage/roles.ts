import type { CallerRole } from '@drogowskaz/platform';

/** Who plans for a municipality, and reads in which words people looked in vain. */
export const planners: readonly CallerRole[] = ['STRATEGIST', 'MODERATOR', 'MUNICIPAL_ADMINISTRATOR', 'ADMINISTRATOR'];
