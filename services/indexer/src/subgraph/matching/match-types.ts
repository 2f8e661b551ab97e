/** Matches as the contract has them, and what an adviser needs beside it. */

import { Category, DateTimeScalar, localizedText } from '@drogowskaz/directory/graphql';
import {
  type AlternativeObstacle,
  type Assessment,
  alternativeObstacles,
  checksOf,
  type DistanceClass,
  distanceClass,
  reasonsOf,
  type Situation,
  say,
  type Unmet,
} from '@drogowskaz/matching';
import type { Clock } from '@drogowskaz/platform';
import { label } from '@drogowskaz/vocabulary';
import { Ctx, Field, ObjectType, registerEnumType } from 'type-graphql';
import type { SearchContext } from '../search-subgraph.ts';
import { Service } from '../service.ts';
import { type Found, findAdvisers } from './candidates.ts';

const DistanceEnum = {
  IN_MUNICIPALITY: 'IN_MUNICIPALITY',
  COMES_TO_YOU: 'COMES_TO_YOU',
  REMOTE: 'REMOTE',
  NEARBY: 'NEARBY',
  FAR: 'FAR',
} as const satisfies Record<DistanceClass, DistanceClass>;
registerEnumType(DistanceEnum, {
  name: 'MatchDistance',
  description: 'How near a service comes to somebody who lives in a municipality. Measured from its seat; hidden places take no part.',
  valuesConfig: {
    IN_MUNICIPALITY: { description: 'It has a place there.' },
    COMES_TO_YOU: { description: 'They come to people.' },
    REMOTE: { description: 'Online or by telephone.' },
    NEARBY: { description: 'Its nearest known place is at most 15 km away.' },
    FAR: { description: 'Its nearest known place is farther away.' },
  },
});

const EntitlementEnum = { NOT_NEEDED: 'NOT_NEEDED', NEEDED: 'NEEDED', NOT_KNOWN: 'NOT_KNOWN' } as const;
registerEnumType(EntitlementEnum, {
  name: 'MatchEntitlement',
  description: 'Whether a service needs a statutory entitlement to benefits.',
  valuesConfig: {
    NOT_NEEDED: { description: 'People whom the law gives no entitlement can use it.' },
    NEEDED: { description: 'Only with an entitlement.' },
    NOT_KNOWN: { description: 'Nobody has said.' },
  },
});

const ObstacleEnum = Object.fromEntries(alternativeObstacles.map((code) => [code, code])) as { [Code in AlternativeObstacle]: Code };
registerEnumType(ObstacleEnum, {
  name: 'MatchObstacle',
  description: 'Why a service does not meet a need although it comes nearest.',
  valuesConfig: {
    OTHER_MUNICIPALITY: { description: 'It serves other municipalities.' },
    WIDER_TOPIC: { description: 'It is about something wider that takes the need in.' },
    TOO_YOUNG: { description: 'She is younger than its lower limit of age.' },
    TOO_OLD: { description: 'She is older than its upper limit of age.' },
    FOR_OTHERS_ONLY: { description: 'It is meant for people whom she did not count herself among.' },
    ENTITLEMENT_REQUIRED: { description: 'It needs a statutory entitlement, and she has none.' },
    TEMPORARILY_CLOSED: { description: 'It pauses.' },
  } satisfies Record<AlternativeObstacle, { description: string }>,
});

/** Who asked, and in which language to say things. */
export interface Asker {
  situation: Situation;
  locale: string;
  clock: Clock;
}

@ObjectType('ServiceMatch', { description: 'A service that meets a need, and why it is shown.', simpleResolvers: true })
export class ServiceMatch {
  readonly #match: Assessment;
  readonly #asker: Asker;

  constructor(match: Assessment, asker: Asker) {
    this.#match = match;
    this.#asker = asker;
  }

  @Field(() => Service, { description: 'The service.' })
  get service(): Service {
    return new Service(this.#match.service.card, this.#asker.clock);
  }

  @Field(() => [Category], { description: 'The stated needs that it meets, as they were stated.' })
  get metNeeds(): Category[] {
    return this.#match.met.map((code) => new Category(code));
  }

  @Field(() => [String], { description: 'Why it is shown: sentences in the asked language. Nothing that is not in its record.' })
  get reasons(): string[] {
    return reasonsOf(this.#match).map((finding) => say(finding, this.#asker.locale));
  }

  @Field(() => [String], { description: 'The codes of `reasons`, in the same order: NEED, FOR_YOU, YOUR_LANGUAGE … (docs/matching.md).' })
  get reasonCodes(): string[] {
    return reasonsOf(this.#match).map(({ code }) => code);
  }

  @Field(() => [String], { description: 'What to ask about before going: not known, or in the way. Sentences in the asked language.' })
  get checks(): string[] {
    const { locale } = this.#asker;
    return checksOf(this.#match).map((finding) => {
      const sentence = say(finding, locale);
      // "12 zł" would be wrong where the note says "an hour".
      const note = finding.code === 'COSTS' ? localizedText(this.#match.service.card.cost.note, locale) : null;
      return note ? `${sentence} (${note.value})` : sentence;
    });
  }

  @Field(() => [String], { description: 'The codes of `checks`, in the same order.' })
  get checkCodes(): string[] {
    return checksOf(this.#match).map(({ code }) => code);
  }

  @Field(() => [String], {
    description: 'What to have along: requirements that she has not said she meets, and documents that the service names.',
  })
  get bring(): string[] {
    const { bring, service } = this.#match;
    const { locale } = this.#asker;
    const documents = service.card.eligibility.documents.flatMap((strings) => localizedText(strings, locale)?.value ?? []);
    return [...new Set([...bring.map((code) => label('REQUIREMENT', code, locale)), ...documents])];
  }

  @Field(() => DistanceEnum, { nullable: true, description: 'How near it comes; null: not known, or no municipality was given.' })
  get distance(): DistanceClass | null {
    return distanceClass(this.#match.service, this.#asker.situation.municipality);
  }

  @Field(() => EntitlementEnum, { description: 'Whether it needs a statutory entitlement.' })
  get entitlement(): keyof typeof EntitlementEnum {
    const required = this.#match.service.card.eligibility.requiresStatutoryEntitlement;
    return required === null ? 'NOT_KNOWN' : required ? 'NEEDED' : 'NOT_NEEDED';
  }

  @Field(() => Boolean, { nullable: true, description: 'Whether any of its places is open now; null: not known.' })
  get openNow(): boolean | null {
    return this.#match.service.opening.openNow;
  }

  @Field(() => DateTimeScalar, { nullable: true, description: 'When this opening ends; null while closed or not known.' })
  get openUntil(): Date | null {
    return this.#match.service.opening.openUntil;
  }

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it opens next; null: not known, or not within some five weeks.' })
  get nextOpening(): Date | null {
    return this.#match.service.opening.nextOpening;
  }
}

@ObjectType('NearestService', { description: 'What comes nearest to a need that nothing meets.', simpleResolvers: true })
export class NearestService {
  @Field(() => Service, { description: 'The service.' })
  service!: Service;

  @Field(() => ObstacleEnum, { description: 'Why it does not meet the need.' })
  obstacle!: AlternativeObstacle;

  @Field(() => String, { description: 'The same in a sentence, in the asked language.' })
  why!: string;
}

@ObjectType('UnmetNeed', { description: 'A need that no service of the directory meets for her.', simpleResolvers: true })
export class UnmetNeed {
  @Field(() => Category, { description: 'The need.' })
  category!: Category;

  @Field(() => NearestService, { nullable: true, description: 'The nearest alternative; null when there is none.' })
  nearest!: NearestService | null;
}

@ObjectType('MatchResult', { description: 'Which services fit a situation, and what nobody offers.', simpleResolvers: true })
export class MatchResult {
  readonly #found: Found;
  readonly #asker: Asker;

  constructor(found: Found, asker: Asker) {
    this.#found = found;
    this.#asker = asker;
  }

  @Field(() => [ServiceMatch], { description: 'What meets most of the needs first.' })
  get matches(): ServiceMatch[] {
    return this.#found.matches.map((match) => new ServiceMatch(match, this.#asker));
  }

  @Field(() => [Category], { description: 'Stated needs that nothing meets.' })
  get unmetNeeds(): Category[] {
    return this.#found.unmet.map(({ need }) => new Category(need));
  }

  @Field(() => [UnmetNeed], { description: 'The same needs, each with its nearest alternative.' })
  get unmet(): UnmetNeed[] {
    return this.#found.unmet.map((unmet) => unmetNeed(unmet, this.#asker));
  }

  @Field(() => [Service], { description: 'Information and advice that she can use, two at most: whom to ask when nothing fits.' })
  async whomToAsk(@Ctx() { engine, clock, signal }: SearchContext): Promise<Service[]> {
    const advisers = await findAdvisers({ engine, signal, now: clock.now() }, this.#asker.situation, 2);
    return advisers.map(({ card }) => new Service(card, clock));
  }

  @Field(() => Boolean, { description: 'Whether the configured engine was down and another one answered.' })
  get degraded(): boolean {
    return this.#found.degraded;
  }
}

const unmetNeed = ({ need, nearest }: Unmet, { clock, locale }: Asker): UnmetNeed => ({
  category: new Category(need),
  nearest: nearest && {
    service: new Service(nearest.service.card, clock),
    obstacle: nearest.obstacle.code,
    why: say(nearest.obstacle, locale),
  },
});
