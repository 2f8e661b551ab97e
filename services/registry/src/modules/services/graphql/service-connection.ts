import { PageInfo } from '@drogowskaz/directory/graphql';
import type { Clock } from '@drogowskaz/platform';
import { Ctx, Field, Int, ObjectType } from 'type-graphql';
import type { ServicePage } from '../../../subgraph/connections.ts';
import type { RegistryContext } from '../../../subgraph/registry-context.ts';
import { ServiceObject } from './service-object.ts';

@ObjectType('ServiceConnection', { description: 'A page of services.', simpleResolvers: true })
export class ServiceConnection {
  readonly #page: ServicePage;
  readonly #clock: Clock;

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  readonly pageInfo: PageInfo;

  constructor(page: ServicePage, clock: Clock) {
    this.#page = page;
    this.#clock = clock;
    this.pageInfo = page.pageInfo;
  }

  @Field(() => Int, { description: 'How many there are in all.' })
  totalCount(@Ctx() { directory }: RegistryContext): Promise<number> {
    return directory.countOf(this.#page.list, this.#page.owner);
  }

  @Field(() => [ServiceObject], { description: 'The services of this page.' })
  get nodes(): ServiceObject[] {
    return this.#page.page.rows.map((row) => new ServiceObject(row, this.#clock));
  }
}
