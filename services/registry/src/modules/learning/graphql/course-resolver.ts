import { type LanguageLevel, requireMunicipality } from '@drogowskaz/directory';
import { LocaleScalar, MunicipalityCodeScalar, pageSize } from '@drogowskaz/directory/graphql';
import { badUserInput, isUuid } from '@drogowskaz/platform';
import { categoryWithDescendants, isTerm } from '@drogowskaz/vocabulary';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { cursorsOf } from '../../../subgraph/cursor.ts';
import type { RegistryContext } from '../../../subgraph/registry-context.ts';
import { managedPostingPage, PostingStateEnum } from '../../postings/graphql/index.ts';
import { findPosting, type PostingState, savePosting, withdrawPosting } from '../../postings/index.ts';
import { ProviderObject } from '../../providers/graphql/index.ts';
import { ServiceObject } from '../../services/graphql/index.ts';
import { courseKind } from '../course-kind.ts';
import { type CourseFilter, findCourse, findCourses } from '../find-courses.ts';
import { findOutcomes } from '../find-outcomes.ts';
import { writeCourse } from '../rules/write-course.ts';
import { CourseInput } from './course-input.ts';
import { CourseConnection, CourseObject } from './course-object.ts';
import { LanguageLevelEnum } from './learning-enums.ts';
import { CoursePayload, ManagedCourse, ManagedCourseConnection } from './managed-course.ts';
import { LearningOutcomeObject } from './outcome-objects.ts';

const courseId = () => Arg('id', () => ID, { description: 'UUID of the course.' });
const howMany = (defaultValue: number) => Arg('first', () => Int, { defaultValue, description: 'How many, 1 to 100.' });
const cursor = () => Arg('after', () => String, { nullable: true, description: 'The end of the previous page.' });

@ArgsType()
export class CoursesArguments {
  @Field(() => MunicipalityCodeScalar, {
    nullable: true,
    description: 'Only those there; what is given over the internet counts everywhere.',
  })
  municipality?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those that this provider gives.' })
  provider?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those of this service.' })
  service?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those about this; a category takes those below it in.' })
  category?: string | null;

  @Field(() => LocaleScalar, { nullable: true, description: 'Only those that are given in this language.' })
  language?: string | null;

  @Field(() => LocaleScalar, { nullable: true, description: 'Only those in which this language is learned.' })
  teaches?: string | null;

  @Field(() => LanguageLevelEnum, {
    nullable: true,
    description: 'The level that somebody has: only those that begin and lead on from it.',
  })
  level?: LanguageLevel | null;

  @Field(() => Boolean, { nullable: true, description: 'true: only those that are known to have a free place.' })
  withPlaces?: boolean | null;

  @Field(() => Int, { defaultValue: 20, description: 'How many, 1 to 100.' })
  first!: number;

  @Field(() => String, { nullable: true, description: 'The end of the previous page.' })
  after?: string | null;
}

const courseFilter = ({
  municipality,
  provider,
  service,
  category,
  language,
  teaches,
  level,
  withPlaces,
}: CoursesArguments): CourseFilter => {
  for (const [name, id] of Object.entries({ provider, service }))
    if (id != null && !isUuid(id)) throw badUserInput(`"${name}" must be a UUID; take it from the "id" of what you mean.`);
  if (category != null && !isTerm('CATEGORY', category))
    throw badUserInput(`${JSON.stringify(category.slice(0, 60))} is no category; the query "categories" lists them.`);
  return {
    municipalityKey: municipality == null ? null : requireMunicipality(municipality).key,
    providerId: provider ?? null,
    serviceId: service ?? null,
    categories: category == null ? null : categoryWithDescendants(category),
    language: language ?? null,
    teaches: teaches ?? null,
    level: level ?? null,
    withPlaces: withPlaces ?? false,
  };
};

const cursors = cursorsOf('courses');

@Resolver()
export class CourseResolver {
  @Query(() => CourseConnection, {
    nullable: true,
    description:
      'Courses, counselling and mentoring that one can still come to: those whose next session is soonest first, what is by appointment last.',
  })
  async courses(
    @Ctx() { publicTables, clock }: RegistryContext,
    @Args(() => CoursesArguments) asked: CoursesArguments,
  ): Promise<CourseConnection> {
    const limit = pageSize(asked.first);
    const position = cursors.read(asked.after);
    const found = await findCourses(publicTables, courseFilter(asked), clock.now());
    const later = position
      ? found.filter(({ key, course }) => key > position.key || (key === position.key && course.id > position.id))
      : found;
    const page = later.slice(0, limit);
    const last = page.at(-1);
    return new CourseConnection(
      page.map(({ course }) => course),
      cursors.pageInfo(later.length > limit, last && { key: last.key, id: last.course.id }),
    );
  }

  @Query(() => CourseObject, { nullable: true, description: 'A course by its id, also when it is over; null when there is none.' })
  async course(@Ctx() { publicTables }: RegistryContext, @courseId() id: string): Promise<CourseObject | null> {
    const found = await findCourse(publicTables, id);
    return found && new CourseObject(found);
  }

  @Query(() => ManagedCourseConnection, {
    nullable: true,
    description: 'Courses that you write or answer for, drafts among them, the last changed first.',
  })
  async managedCourses(
    @Ctx() context: RegistryContext,
    @Arg('state', () => PostingStateEnum, { nullable: true, description: 'Only these.' }) state: PostingState | null | undefined,
    @howMany(20) first: number,
    @cursor() after: string | null | undefined,
  ): Promise<ManagedCourseConnection> {
    const { totalCount, postings, pageInfo } = await managedPostingPage(context, 'COURSE', { state, first, after });
    return new ManagedCourseConnection(totalCount, postings, pageInfo);
  }

  @Query(() => ManagedCourse, {
    nullable: true,
    description: 'A course with its newest version, for those who write it or answer for it; null for everybody else.',
  })
  async managedCourse(@Ctx() { transact }: RegistryContext, @courseId() id: string): Promise<ManagedCourse | null> {
    const posting = await transact((transaction) => findPosting(transaction, 'COURSE', id));
    return posting && new ManagedCourse(posting);
  }

  @Mutation(() => CoursePayload, {
    description:
      'Writes a course or counselling, a new one without `id`. Submitted, it is public at once where the organisation is trusted, and else waits for a moderator. CONFLICT, with `currentVersion`, when somebody was faster.',
  })
  async saveCourse(
    @Ctx() { transact }: RegistryContext,
    @Arg('input', () => CourseInput, { description: 'What to write.' }) input: CourseInput,
    @Arg('id', () => ID, { nullable: true, description: 'UUID of the course; left out: a new one.' }) id: string | null | undefined,
    @Arg('expectedVersion', () => Int, { nullable: true, description: 'The version that was read; needed with `id`.' })
    expectedVersion: number | null | undefined,
    @Arg('submit', () => Boolean, { defaultValue: true, description: 'false: it stays a draft, and what is public stays as it is.' })
    submit: boolean,
    @Arg('key', () => String, {
      nullable: true,
      description: 'A UUID of your own for a new one: the same once more answers the same course.',
    })
    requestKey: string | null | undefined,
  ): Promise<CoursePayload> {
    const { posting, userErrors } = await transact((transaction) =>
      savePosting(transaction, courseKind, {
        id: id ?? null,
        expectedVersion: expectedVersion ?? null,
        provider: input.provider ?? null,
        requestKey: requestKey ?? null,
        locale: input.locale,
        submit,
        write: (before) => writeCourse(before, input),
      }),
    );
    return new CoursePayload(posting, userErrors);
  }

  @Mutation(() => CoursePayload, { description: 'Takes a course away for good. What only falls out: `cancelledDates` or `cancelled`.' })
  async withdrawCourse(@Ctx() { transact }: RegistryContext, @courseId() id: string): Promise<CoursePayload> {
    const { posting, userErrors } = await transact((transaction) => withdrawPosting(transaction, courseKind, id));
    return new CoursePayload(posting, userErrors);
  }
}

@Resolver(() => ServiceObject)
export class ServiceCoursesResolver {
  @FieldResolver(() => [CourseObject], { nullable: true, description: 'Courses and counselling that belong to it, the soonest first.' })
  async courses(@Root() { id }: ServiceObject, @Ctx() { coursesOf }: RegistryContext, @howMany(5) first: number): Promise<CourseObject[]> {
    return (await coursesOf.service.load(id)).slice(0, pageSize(first)).map((course) => new CourseObject(course));
  }
}

@Resolver(() => ProviderObject)
export class ProviderLearningResolver {
  @FieldResolver(() => [CourseObject], { nullable: true, description: 'Courses and counselling that it gives, the soonest first.' })
  async courses(@Root() { id }: ProviderObject, @Ctx() { coursesOf }: RegistryContext, @howMany(5) first: number): Promise<CourseObject[]> {
    return (await coursesOf.provider.load(id)).slice(0, pageSize(first)).map((course) => new CourseObject(course));
  }

  @FieldResolver(() => [LearningOutcomeObject], { nullable: true, description: 'What came of its trainings: see `learningOutcomes`.' })
  async learningOutcomes(@Root() { id }: ProviderObject, @Ctx() { publicTables }: RegistryContext): Promise<LearningOutcomeObject[]> {
    return (await findOutcomes(publicTables, id, { from: null, to: null })).map((outcome) => new LearningOutcomeObject(outcome));
  }
}
