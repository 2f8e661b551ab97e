import type { CourseForm, CourseRecord, LanguageLevel } from '@drogowskaz/directory';
import { DateScalar, DateTimeScalar, LocaleScalar, MunicipalityCodeScalar, PageInfo, UrlScalar } from '@drogowskaz/directory/graphql';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { UserError } from '../../../values/user-error.ts';
import { UserErrorObject } from '../../../values/user-error-object.ts';
import { ManagedPosting } from '../../postings/graphql/index.ts';
import type { PostingEntity } from '../../postings/index.ts';
import { CostInput } from '../../services/graphql/index.ts';
import { CancelledSessionInput, CourseRangeInput } from './course-input.ts';
import { CourseFormEnum, LanguageLevelEnum } from './learning-enums.ts';

const original = (texts: CourseRecord['priceNote']): string | null => texts.find(({ state }) => state === 'ORIGINAL')?.value ?? null;

@ObjectType('ManagedCourse', {
  description: 'A course with its newest version, for those who write it or answer for it: field by field what CourseInput takes.',
  simpleResolvers: true,
})
export class ManagedCourse extends ManagedPosting {
  get #record(): CourseRecord {
    return this.posting.record as CourseRecord;
  }

  @Field(() => CourseFormEnum, { description: 'How somebody learns.' })
  get form(): CourseForm {
    return this.#record.form;
  }

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the first session begins.' })
  get start(): string | null {
    return this.#record.start ?? null;
  }

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the first session ends.' })
  get end(): string | null {
    return this.#record.end ?? null;
  }

  @Field(() => String, { description: 'The IANA time zone of its clock.' })
  get timezone(): string {
    return this.#record.timezone;
  }

  @Field(() => String, { nullable: true, description: 'How it comes again.' })
  get rrule(): string | null {
    return this.#record.rrule ?? null;
  }

  @Field(() => Boolean, { nullable: true, description: 'Whether it pauses on public holidays; null: nothing is said.' })
  get pausesOnHolidays(): boolean | null {
    return this.#record.pausesOnHolidays ?? null;
  }

  @Field(() => [CancelledSessionInput], { description: 'Days on which there is no session.' })
  get cancelledDates(): CancelledSessionInput[] {
    return this.#record.cancelledDates.map(({ date, note }) => ({ date, note: original(note) }));
  }

  @Field(() => [CourseRangeInput], { description: 'Sessions beside the rule.' })
  get extraDates(): CourseRangeInput[] {
    return this.#record.extraDates.map(({ start, end }) => ({
      start: new Date(start),
      end: end === undefined ? null : new Date(end),
    }));
  }

  @Field(() => Boolean, { description: 'Whether all of it is called off.' })
  get cancelled(): boolean {
    return this.#record.cancelled;
  }

  @Field(() => MunicipalityCodeScalar, { nullable: true, description: 'The municipality that it is in.' })
  get municipality(): string | null {
    return this.#record.municipality ?? null;
  }

  @Field(() => String, { nullable: true, description: 'Where exactly.' })
  get venue(): string | null {
    return this.#record.venue ?? null;
  }

  @Field(() => UrlScalar, { nullable: true, description: 'Where one takes part over the internet.' })
  get onlineUrl(): string | null {
    return this.#record.onlineUrl ?? null;
  }

  @Field(() => UrlScalar, { nullable: true, description: 'Where one puts one’s name down.' })
  get registrationUrl(): string | null {
    return this.#record.registrationUrl ?? null;
  }

  @Field(() => DateScalar, { nullable: true, description: 'The last day for that.' })
  get registrationUntil(): string | null {
    return this.#record.registrationUntil ?? null;
  }

  @Field(() => [ID], { description: 'Categories.' })
  get categories(): string[] {
    return this.#record.categories;
  }

  @Field(() => [ID], { description: 'For whom it is.' })
  get audiences(): string[] {
    return this.#record.audiences;
  }

  @Field(() => [LocaleScalar], { description: 'The languages that it is given in.' })
  get languages(): string[] {
    return this.#record.languages;
  }

  @Field(() => LocaleScalar, { nullable: true, description: 'The language that is learned.' })
  get teaches(): string | null {
    return this.#record.teaches ?? null;
  }

  @Field(() => LanguageLevelEnum, { nullable: true, description: 'The level that one should have.' })
  get levelFrom(): LanguageLevel | null {
    return this.#record.levelFrom ?? null;
  }

  @Field(() => LanguageLevelEnum, { nullable: true, description: 'The level that it leads to.' })
  get levelTo(): LanguageLevel | null {
    return this.#record.levelTo ?? null;
  }

  @Field(() => Int, { nullable: true, description: 'How many places there are.' })
  get places(): number | null {
    return this.#record.places ?? null;
  }

  @Field(() => Int, { nullable: true, description: 'How many of them are taken.' })
  get placesTaken(): number | null {
    return this.#record.placesTaken ?? null;
  }

  @Field(() => Int, { nullable: true, description: 'How many people are on the waiting list.' })
  get waiting(): number | null {
    return this.#record.waiting ?? null;
  }

  @Field(() => Boolean, { nullable: true, description: 'Whether there is a certificate at the end.' })
  get certificate(): boolean | null {
    return this.#record.certificate ?? null;
  }

  @Field(() => CostInput, { nullable: true, description: 'What it costs; null: not known.' })
  get cost(): CostInput | null {
    const { free, price, currency, priceNote } = this.#record;
    if (free === undefined && price === undefined && priceNote.length === 0) return null;
    return { free: free ?? null, amount: price ?? null, currency: currency ?? null, note: original(priceNote) };
  }

  @Field(() => ID, { nullable: true, description: 'The service that it belongs to.' })
  get service(): string | null {
    return this.#record.service ?? null;
  }
}

@ObjectType('ManagedCourseConnection', { description: 'A page of courses with their drafts.', simpleResolvers: true })
export class ManagedCourseConnection {
  @Field(() => Int, { description: 'How many there are in all.' })
  readonly totalCount: number;

  @Field(() => [ManagedCourse], { description: 'The last changed first.' })
  readonly nodes: ManagedCourse[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  readonly pageInfo: PageInfo;

  constructor(totalCount: number, postings: readonly PostingEntity[], pageInfo: PageInfo) {
    this.totalCount = totalCount;
    this.nodes = postings.map((posting) => new ManagedCourse(posting));
    this.pageInfo = pageInfo;
  }
}

@ObjectType('CoursePayload', {
  description: 'A course as it stands after the mutation, or why nothing was written.',
  simpleResolvers: true,
})
export class CoursePayload {
  @Field(() => ManagedCourse, { nullable: true, description: 'Null when there are user errors.' })
  readonly course: ManagedCourse | null;

  @Field(() => [UserErrorObject], { description: 'Expected failures; empty when it was done.' })
  readonly userErrors: UserErrorObject[];

  constructor(posting: PostingEntity | null, userErrors: readonly UserError[]) {
    this.course = posting && new ManagedCourse(posting);
    this.userErrors = userErrors.map((error) => new UserErrorObject(error));
  }
}
