import type { Visit } from '../frame/page.ts';
import { ownServices } from './operations.ts';

export interface OwnService {
  id: string;
  name: string;
}

interface OwnServices {
  myServices: { nodes: { id: string; content: { name: string } }[] };
}

/** Public services that something can belong to. The one that it belongs to may be past the first hundred, or not public any more. */
export const findOwnServices = async ({ ask, view }: Visit, present: { service: string | null } | null): Promise<OwnService[]> => {
  const { myServices } = await ask<OwnServices>(ownServices, { locale: view.locale });
  const services = myServices.nodes.map(({ id, content }) => ({ id, name: content.name }));
  if (present?.service && !services.some(({ id }) => id === present.service))
    services.unshift({ id: present.service, name: present.service });
  return services;
};
