import { endOfDay, requireMunicipality, startOfDay } from '@drogowskaz/directory';
import { DateScalar, LocaleScalar, MunicipalityCodeScalar } from '@drogowskaz/directory/graphql';
import { badUserInput } from '@drogowskaz/platform';
import { categoryWithDescendants, isTerm } from '@drogowskaz/vocabulary';
import { ArgsType, Field, ID, Int } from 'type-graphql';
import type { EventFilter } from '../find-events.ts';

const DAY = 86_400_000;
const USUAL_DAYS = 92;
const MOST_DAYS = 366;
/** Nothing begins later, and a year of five digits is no day that clients could read. */
const LATEST = Date.UTC(2200, 0, 1);

@ArgsType()
export class EventFilterArguments {
  @Field(() => MunicipalityCodeScalar, {
    nullable: true,
    description: 'Only those there; what is given over the internet counts everywhere.',
  })
  municipality?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those that this provider holds.' })
  provider?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those of this service.' })
  service?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those about this; a category takes those below it in.' })
  category?: string | null;

  @Field(() => LocaleScalar, { nullable: true, description: 'Only those at which this language is spoken.' })
  language?: string | null;

  @Field(() => Int, { defaultValue: 20, description: 'How many, 1 to 100.' })
  first!: number;

  @Field(() => String, { nullable: true, description: 'The end of the previous page.' })
  after?: string | null;
}

@ArgsType()
export class EventsArguments extends EventFilterArguments {
  @Field(() => DateScalar, { nullable: true, description: 'The first day, in Polish time; left out: what is not over now.' })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day; left out: three months later. At most 366 days.' })
  to?: string | null;
}

export const eventFilter = ({ municipality, provider, service, category, language }: EventFilterArguments): EventFilter => {
  if (category != null && !isTerm('CATEGORY', category))
    throw badUserInput(`${JSON.stringify(category.slice(0, 60))} is no category; the query "categories" lists them.`);
  return {
    municipalityKey: municipality == null ? null : requireMunicipality(municipality).key,
    providerId: provider ?? null,
    serviceId: service ?? null,
    categories: category == null ? null : categoryWithDescendants(category),
    language: language ?? null,
  };
};

export const eventWindow = ({ from, to }: EventsArguments, now: Date): { from: Date; to: Date } => {
  const begin = from == null ? now : startOfDay(from);
  const end = to == null ? new Date(begin.getTime() + USUAL_DAYS * DAY) : endOfDay(to);
  if (end <= begin) throw badUserInput('"to" lies before "from"; ask for days in their order.');
  if (end.getTime() - begin.getTime() > MOST_DAYS * DAY)
    throw badUserInput(`Ask for at most ${MOST_DAYS} days at once; give "from" and "to" nearer to each other.`);
  if (end.getTime() > LATEST) throw badUserInput('Ask for days before the year 2200; give "from" and "to" earlier.');
  return { from: begin, to: end };
};
