import type { CallerRole } from '@drogowskaz/platform';

/** Who looks after the directories that the hub follows. Moderators see how they are. */
export const keepersOfSources: readonly CallerRole[] = ['ADMINISTRATOR'];
