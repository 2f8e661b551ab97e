import type { CourseForm, EventDate, LanguageLevel, PublicCourse } from '@drogowskaz/directory';
import {
  Category,
  Cost,
  DateScalar,
  DateTimeScalar,
  LocaleArg,
  LocaleScalar,
  LocalizedText,
  localizedText,
  Municipality,
  municipalityOf,
  PageInfo,
  pageSize,
  Term,
  termsOf,
  UrlScalar,
} from '@drogowskaz/directory/graphql';
import { Arg, Ctx, Field, ID, Int, ObjectType } from 'type-graphql';
import type { RegistryContext } from '../../../subgraph/registry-context.ts';
import { PostingTranslation, textIn, titleIn } from '../../postings/graphql/index.ts';
import { ProviderObject } from '../../providers/graphql/index.ts';
import { ServiceObject } from '../../services/graphql/index.ts';
import { freePlaces, nextChance, nextSessions, pausedSessions } from '../rules/course-dates.ts';
import { CourseFormEnum, LanguageLevelEnum } from './learning-enums.ts';

@ObjectType('CourseSession', { description: 'One session of a course.', simpleResolvers: true })
export class CourseSession {
  readonly #date: EventDate;

  constructor(date: EventDate) {
    this.#date = date;
  }

  @Field(() => DateTimeScalar, { description: 'When it begins.' })
  get startsAt(): Date {
    return this.#date.startsAt;
  }

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ends; null when not known.' })
  get endsAt(): Date | null {
    return this.#date.endsAt;
  }

  @Field(() => DateScalar, { description: 'The day, on the clock of the course.' })
  get day(): string {
    return this.#date.day;
  }

  @Field(() => Boolean, { description: 'Whether it falls out. It stays in sight, so that nobody goes there.' })
  get cancelled(): boolean {
    return this.#date.cancelled;
  }

  @Field(() => LocalizedText, { nullable: true, description: 'Why.' })
  note(@LocaleArg() locale: string): LocalizedText | null {
    return localizedText(this.#date.note, locale);
  }
}

@ObjectType('Course', {
  description: 'A course, counselling or mentoring, with its sessions and places. Of those who learn there are counts alone.',
  simpleResolvers: true,
})
export class CourseObject {
  readonly #course: PublicCourse;

  constructor(course: PublicCourse) {
    this.#course = course;
  }

  @Field(() => ID, { description: 'UUID.' })
  get id(): string {
    return this.#course.id;
  }

  @Field(() => LocalizedText, { description: 'What it is called.' })
  title(@LocaleArg() locale: string): LocalizedText {
    return titleIn(this.#course.texts, locale);
  }

  @Field(() => LocalizedText, {
    nullable: true,
    description: 'All that there is to say. Markdown, a safe subset: no HTML, no images, links only to the web, mail and telephone.',
  })
  description(@LocaleArg() locale: string): LocalizedText | null {
    return textIn(this.#course.texts, locale);
  }

  @Field(() => [PostingTranslation], { description: 'Its texts in every language that they exist in, the original among them.' })
  get translations(): PostingTranslation[] {
    return this.#course.texts.map((text) => new PostingTranslation(text));
  }

  @Field(() => CourseFormEnum, { description: 'How somebody learns.' })
  get form(): CourseForm {
    return this.#course.form;
  }

  @Field(() => ProviderObject, { nullable: true, description: 'Who gives it.' })
  async provider(@Ctx() { directory }: RegistryContext): Promise<ProviderObject | null> {
    const row = await directory.provider(this.#course.providerId);
    return row && new ProviderObject(row);
  }

  @Field(() => ServiceObject, { nullable: true, description: 'The service that it belongs to; null when to none that is public.' })
  async service(@Ctx() { directory, clock }: RegistryContext): Promise<ServiceObject | null> {
    const row = this.#course.service === undefined ? null : await directory.service(this.#course.service);
    return row && new ServiceObject(row, clock);
  }

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the first session begins; null: by appointment.' })
  get start(): string | null {
    return this.#course.start ?? null;
  }

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the first session ends; null when not known.' })
  get end(): string | null {
    return this.#course.end ?? null;
  }

  @Field(() => String, { description: 'The IANA time zone on whose clock it comes again.' })
  get timezone(): string {
    return this.#course.timezone;
  }

  @Field(() => String, { nullable: true, description: 'How it comes again, RFC 5545: "FREQ=WEEKLY;BYDAY=TH". Null: not by a rule.' })
  get rrule(): string | null {
    return this.#course.rrule ?? null;
  }

  @Field(() => [CourseSession], { description: 'Its next sessions, those that fall out among them, within thirteen months.' })
  sessions(
    @Ctx() { clock }: RegistryContext,
    @Arg('first', () => Int, { defaultValue: 5, description: 'How many, 1 to 100.' }) first: number,
  ): CourseSession[] {
    return nextSessions(this.#course, clock.now())
      .slice(0, pageSize(first))
      .map((date) => new CourseSession(date));
  }

  @Field(() => [DateTimeScalar], {
    description: 'Sessions of the rule that fall out as they are public holidays, for thirteen months: EXDATE of a calendar.',
  })
  pausedDates(@Ctx() { clock }: RegistryContext): Date[] {
    return pausedSessions(this.#course, clock.now());
  }

  @Field(() => Boolean, { description: 'Whether one can still come to it: it is by appointment, or a session is to come.' })
  current(@Ctx() { clock }: RegistryContext): boolean {
    return nextChance(this.#course, clock.now()) !== null;
  }

  @Field(() => Boolean, { description: 'Whether all of it has been called off.' })
  get cancelled(): boolean {
    return this.#course.cancelled;
  }

  @Field(() => Municipality, {
    nullable: true,
    description: 'The municipality that it is in; null: over the internet, or outside of this hub.',
  })
  get municipality(): Municipality | null {
    return municipalityOf(this.#course.municipality ?? null);
  }

  @Field(() => String, { nullable: true, description: 'Where exactly, in one line, as its owner writes it.' })
  get venue(): string | null {
    return this.#course.venue ?? null;
  }

  @Field(() => UrlScalar, { nullable: true, description: 'Where one takes part over the internet.' })
  get onlineUrl(): string | null {
    return this.#course.onlineUrl ?? null;
  }

  @Field(() => UrlScalar, { nullable: true, description: 'Where one puts one’s name down.' })
  get registrationUrl(): string | null {
    return this.#course.registrationUrl ?? null;
  }

  @Field(() => DateScalar, { nullable: true, description: 'The last day for that; null when not known.' })
  get registrationUntil(): string | null {
    return this.#course.registrationUntil ?? null;
  }

  @Field(() => [Category], { description: 'What it is about.' })
  get categories(): Category[] {
    return this.#course.categories.map((code) => new Category(code));
  }

  @Field(() => [Term], { description: 'For whom it is. Empty: open to all.' })
  get audiences(): Term[] {
    return termsOf('AUDIENCE', this.#course.audiences);
  }

  @Field(() => [LocaleScalar], { description: 'The languages that it is given in. Empty: not known.' })
  get languages(): string[] {
    return this.#course.languages;
  }

  @Field(() => LocaleScalar, { nullable: true, description: 'The language that is learned; null: none.' })
  get teaches(): string | null {
    return this.#course.teaches ?? null;
  }

  @Field(() => LanguageLevelEnum, { nullable: true, description: 'The level that one should have; null: none is needed, or not known.' })
  get levelFrom(): LanguageLevel | null {
    return this.#course.levelFrom ?? null;
  }

  @Field(() => LanguageLevelEnum, { nullable: true, description: 'The level that it leads to; null when not known.' })
  get levelTo(): LanguageLevel | null {
    return this.#course.levelTo ?? null;
  }

  @Field(() => Int, { nullable: true, description: 'How many places there are; null when not known. So below.' })
  get places(): number | null {
    return this.#course.places ?? null;
  }

  @Field(() => Int, { nullable: true, description: 'How many of them are taken.' })
  get placesTaken(): number | null {
    return this.#course.placesTaken ?? null;
  }

  @Field(() => Int, { nullable: true, description: 'How many are free.' })
  get freePlaces(): number | null {
    return freePlaces(this.#course);
  }

  @Field(() => Int, { nullable: true, description: 'How many people are on the waiting list.' })
  get waiting(): number | null {
    return this.#course.waiting ?? null;
  }

  @Field(() => Boolean, { nullable: true, description: 'Whether there is a certificate at the end; null when not known.' })
  get certificate(): boolean | null {
    return this.#course.certificate ?? null;
  }

  @Field(() => Cost, { description: 'What it costs.' })
  get cost(): Cost {
    const { free, price, currency, priceNote } = this.#course;
    return new Cost({ free: free ?? null, amount: price ?? null, currency: currency ?? null, note: priceNote });
  }

  @Field(() => DateTimeScalar, { description: 'When what the public reads last changed.' })
  get updatedAt(): string {
    return this.#course.updatedAt;
  }

  @Field(() => Boolean, { description: 'Demonstration data: made up. Show it as such.' })
  get demonstration(): boolean {
    return this.#course.demonstration;
  }
}

@ObjectType('CourseConnection', { description: 'A page of courses and counselling.', simpleResolvers: true })
export class CourseConnection {
  @Field(() => [CourseObject], { description: 'Those whose next session is soonest first; what is by appointment last.' })
  readonly nodes: CourseObject[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  readonly pageInfo: PageInfo;

  constructor(courses: readonly PublicCourse[], pageInfo: PageInfo) {
    this.nodes = courses.map((course) => new CourseObject(course));
    this.pageInfo = pageInfo;
  }
}
