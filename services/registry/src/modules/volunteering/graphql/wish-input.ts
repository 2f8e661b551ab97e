import { type DayPart, dayParts, requireMunicipality, type Weekday, weekdays } from '@drogowskaz/directory';
import { LocaleScalar, MunicipalityCodeScalar } from '@drogowskaz/directory/graphql';
import { badUserInput } from '@drogowskaz/platform';
import { isTerm } from '@drogowskaz/vocabulary';
import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import type { Wish } from '../rules/match-offers.ts';

export const WeekdayEnum = Object.fromEntries(weekdays.map((day) => [day, day]));
registerEnumType(WeekdayEnum, {
  name: 'Weekday',
  description: 'A day of the week.',
  valuesConfig: {
    MONDAY: { description: 'The first day of the week (ISO 8601: 1).' },
    TUESDAY: { description: 'ISO 8601: 2.' },
    WEDNESDAY: { description: 'ISO 8601: 3.' },
    THURSDAY: { description: 'ISO 8601: 4.' },
    FRIDAY: { description: 'ISO 8601: 5.' },
    SATURDAY: { description: 'ISO 8601: 6.' },
    SUNDAY: { description: 'ISO 8601: 7.' },
  },
});
export const DayPartEnum = Object.fromEntries(dayParts.map((part) => [part, part]));
registerEnumType(DayPartEnum, {
  name: 'DayPart',
  description: 'A part of the day.',
  valuesConfig: {
    MORNING: { description: 'Until noon.' },
    AFTERNOON: { description: 'From noon until about five.' },
    EVENING: { description: 'Afterwards.' },
  },
});

@InputType('VolunteerWishInput', { description: 'What somebody would like to do together with a volunteer. It is not stored.' })
export class VolunteerWishInput {
  @Field(() => [ID], { description: 'Categories, one to eight; a category takes those below it in.' })
  activities!: string[];

  @Field(() => [LocaleScalar], { nullable: true, description: 'Languages that she speaks.' })
  languages?: string[] | null;

  @Field(() => MunicipalityCodeScalar, { nullable: true, description: 'Where she lives: offers there come first, then those near.' })
  municipality?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'true: her children come along; false: none do; only such offers are returned. Null: either.',
  })
  withChildren?: boolean | null;

  @Field(() => [WeekdayEnum], { nullable: true, description: 'Days on which she has time.' })
  days?: Weekday[] | null;

  @Field(() => [DayPartEnum], { nullable: true, description: 'Parts of the day in which she has time.' })
  dayParts?: DayPart[] | null;
}

const MOST_ACTIVITIES = 8;
const MOST_LANGUAGES = 16;

export const readWish = ({ activities, languages, municipality, withChildren, days, dayParts: parts }: VolunteerWishInput): Wish => {
  const wished = [...new Set(activities)];
  if (wished.length === 0) throw badUserInput('Say what you would like to do: name at least one category in "activities".');
  if (wished.length > MOST_ACTIVITIES) throw badUserInput(`Name at most ${MOST_ACTIVITIES} categories in "activities".`);
  const unknown = wished.find((code) => !isTerm('CATEGORY', code));
  if (unknown !== undefined)
    throw badUserInput(`${JSON.stringify(unknown.slice(0, 60))} is no category; the query "categories" lists them.`);
  if ((languages?.length ?? 0) > MOST_LANGUAGES) throw badUserInput(`Name at most ${MOST_LANGUAGES} languages.`);
  return {
    activities: wished,
    languages: [...new Set(languages ?? [])],
    municipality: municipality == null ? null : requireMunicipality(municipality).code,
    withChildren: withChildren ?? null,
    days: days ?? [],
    dayParts: parts ?? [],
  };
};
