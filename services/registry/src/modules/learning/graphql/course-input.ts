import type { CourseForm, LanguageLevel } from '@drogowskaz/directory';
import { DateScalar, DateTimeScalar, LocaleScalar, MunicipalityCodeScalar, UrlScalar } from '@drogowskaz/directory/graphql';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { PostingTextInput } from '../../postings/graphql/index.ts';
import { CostInput } from '../../services/graphql/index.ts';
import type { WrittenCourse } from '../rules/write-course.ts';
import { CourseFormEnum, LanguageLevelEnum } from './learning-enums.ts';

@ObjectType('CourseRangeFields', { description: 'A session, as its author writes it.', simpleResolvers: true })
@InputType('CourseRangeInput', { description: 'A session beside the rule.' })
export class CourseRangeInput {
  @Field(() => DateTimeScalar, { description: 'When it begins.' })
  start!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ends.' })
  end?: Date | null;
}

@ObjectType('CancelledSessionFields', { description: 'A day that falls out, as its author writes it.', simpleResolvers: true })
@InputType('CancelledSessionInput', { description: 'A day on which there is no session.' })
export class CancelledSessionInput {
  @Field(() => DateScalar, { description: 'The day, on the clock of the course.' })
  date!: string;

  @Field(() => String, { nullable: true, description: 'Why, in the language of the original.' })
  note?: string | null;
}

@InputType('CourseInput', {
  description:
    'A course or counselling as its author writes it; of those who learn, counts alone. In an update, what is left out stays as it is, and null makes it unknown.',
})
export class CourseInput implements WrittenCourse {
  @Field(() => ID, { nullable: true, description: 'Who gives it; by default the provider of the key.' })
  provider?: string | null;

  @Field(() => LocaleScalar, { description: 'The language of the texts below: the original.' })
  locale!: string;

  @Field(() => String, { description: 'What it is called, at most 200 characters, one line.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'All that there is to say: Markdown, at most 20,000 characters.' })
  text?: string | null;

  @Field(() => [PostingTextInput], { nullable: true, description: 'The same in other languages; those that are left out stay.' })
  translations?: PostingTextInput[] | null;

  @Field(() => CourseFormEnum, { description: 'How somebody learns.' })
  form!: CourseForm;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the first session begins; null: by appointment.' })
  start?: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the first session ends.' })
  end?: Date | null;

  @Field(() => String, { nullable: true, description: 'The IANA time zone of its clock; "Europe/Warsaw" when never said.' })
  timezone?: string | null;

  @Field(() => String, { nullable: true, description: 'How it comes again, RFC 5545: "FREQ=WEEKLY;BYDAY=TH". Null: once.' })
  rrule?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it pauses on public holidays; in Poland it does when nothing is said.' })
  pausesOnHolidays?: boolean | null;

  @Field(() => [CancelledSessionInput], { nullable: true, description: 'Days on which there is no session.' })
  cancelledDates?: CancelledSessionInput[] | null;

  @Field(() => [CourseRangeInput], { nullable: true, description: 'Sessions beside the rule.' })
  extraDates?: CourseRangeInput[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether all of it is called off.' })
  cancelled?: boolean | null;

  @Field(() => MunicipalityCodeScalar, { nullable: true, description: 'The municipality that it is in; its moderators answer for it.' })
  municipality?: string | null;

  @Field(() => String, { nullable: true, description: 'Where exactly, at most 300 characters, one line.' })
  venue?: string | null;

  @Field(() => UrlScalar, { nullable: true, description: 'Where one takes part over the internet.' })
  onlineUrl?: string | null;

  @Field(() => UrlScalar, { nullable: true, description: 'Where one puts one’s name down.' })
  registrationUrl?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day for that.' })
  registrationUntil?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Up to three categories.' })
  categories?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'For whom it is. Empty: open to all.' })
  audiences?: string[] | null;

  @Field(() => [LocaleScalar], { nullable: true, description: 'The languages that it is given in.' })
  languages?: string[] | null;

  @Field(() => LocaleScalar, { nullable: true, description: 'The language that is learned.' })
  teaches?: string | null;

  @Field(() => LanguageLevelEnum, { nullable: true, description: 'The level that one should have.' })
  levelFrom?: LanguageLevel | null;

  @Field(() => LanguageLevelEnum, { nullable: true, description: 'The level that it leads to.' })
  levelTo?: LanguageLevel | null;

  @Field(() => Int, { nullable: true, description: 'How many places there are.' })
  places?: number | null;

  @Field(() => Int, { nullable: true, description: 'How many of them are taken.' })
  placesTaken?: number | null;

  @Field(() => Int, { nullable: true, description: 'How many people are on the waiting list.' })
  waiting?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether there is a certificate at the end.' })
  certificate?: boolean | null;

  @Field(() => CostInput, { nullable: true, description: 'What it costs. Null: not known.' })
  cost?: CostInput | null;

  @Field(() => ID, { nullable: true, description: 'The public service that it belongs to: one of the same provider.' })
  service?: string | null;
}
