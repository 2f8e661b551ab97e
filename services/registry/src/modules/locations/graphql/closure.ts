import type { Closure } from '@drogowskaz/directory';
import { DateTimeScalar, LocaleArg, LocalizedText, localizedText } from '@drogowskaz/directory/graphql';
import { Field, ObjectType } from 'type-graphql';

@ObjectType('Closure', { description: 'A time at which a door is closed though its week says that it is open.', simpleResolvers: true })
export class ClosureObject {
  readonly #closure: Closure;

  constructor(closure: Closure) {
    this.#closure = closure;
  }

  @Field(() => DateTimeScalar, { description: 'When it begins.' })
  get from(): Date {
    return this.#closure.from;
  }

  @Field(() => DateTimeScalar, { description: 'When it ends.' })
  get to(): Date {
    return this.#closure.to;
  }

  @Field(() => Boolean, { description: 'Whether nothing is open on that day; begin and end are then its midnights.' })
  get wholeDay(): boolean {
    return this.#closure.wholeDay;
  }

  @Field(() => Boolean, { description: 'Whether the day is a public holiday.' })
  get publicHoliday(): boolean {
    return this.#closure.publicHoliday;
  }

  @Field(() => LocalizedText, { nullable: true, description: 'What its owner says of it.' })
  note(@LocaleArg() locale: string): LocalizedText | null {
    return localizedText(this.#closure.note, locale);
  }
}
