import { isUuid, type PartnersPort } from '@drogowskaz/platform';
import type { MikroORM } from '@mikro-orm/postgresql';

/** Partner keys as gateways ask about them, and what they have counted. */
export const partnersPort = (orm: MikroORM): PartnersPort => ({
  origins: async (key) => {
    if (!isUuid(key)) return null;
    const [row] = await orm.em.fork().execute<{ origins: string[] | null }[]>('select registry.partner_origins(?) as origins', [key]);
    return row?.origins ?? null;
  },
  keepUsage: async (usage) => {
    await orm.em.fork().execute('select registry.add_partner_usage(?::jsonb)', [JSON.stringify(usage)]);
  },
});
