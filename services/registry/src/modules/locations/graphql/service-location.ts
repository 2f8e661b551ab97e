import type { PublicLocation } from '@drogowskaz/directory';
import { Municipality, municipalityOf, Verification } from '@drogowskaz/directory/graphql';
import type { Clock } from '@drogowskaz/platform';
import { Directive, Field, Float, ID, ObjectType } from 'type-graphql';
import { OpeningHours } from './opening-hours.ts';

@ObjectType('Address', { description: 'A postal address.', simpleResolvers: true })
export class AddressObject {
  @Field(() => String, { nullable: true, description: 'Street and number.' })
  readonly street: string | null;

  @Field(() => String, { nullable: true, description: 'Postal code: "09-400".' })
  readonly postalCode: string | null;

  @Field(() => String, { description: 'Town or village.' })
  readonly city: string;

  @Field(() => String, { description: 'Country, ISO 3166: "PL".' })
  readonly country: string;

  constructor(address: NonNullable<PublicLocation['address']>) {
    this.street = address.street;
    this.postalCode = address.postalCode;
    this.city = address.city;
    this.country = address.country;
  }
}

/** An entity, so that a neighbour's subgraph may add to it. It is not led to by its id: its hours are those of one service. See docs/adr/0032-neighbours-subgraphs.md. */
@Directive('@key(fields: "id")')
@ObjectType('ServiceLocation', { description: 'A place where a service is given.', simpleResolvers: true })
export class ServiceLocation {
  readonly #location: PublicLocation;
  readonly #temporarilyClosed: boolean;
  readonly #clock: Clock;

  constructor(location: PublicLocation, temporarilyClosed: boolean, clock: Clock) {
    this.#location = location;
    this.#temporarilyClosed = temporarilyClosed;
    this.#clock = clock;
  }

  @Field(() => ID, {
    description: 'UUID of the place: the same wherever services are given there. Of a hidden place: good for this service only.',
  })
  get id(): string {
    return this.#location.id;
  }

  @Field(() => String, { description: 'What the place is called.' })
  get name(): string {
    return this.#location.name;
  }

  @Field(() => AddressObject, {
    nullable: true,
    description: 'Null when not known or hidden, as with shelters; then there are no coordinates either.',
  })
  get address(): AddressObject | null {
    return this.#location.address && new AddressObject(this.#location.address);
  }

  @Field(() => Float, { nullable: true, description: 'Latitude, WGS84.' })
  get latitude(): number | null {
    return this.#location.latitude;
  }

  @Field(() => Float, { nullable: true, description: 'Longitude, WGS84.' })
  get longitude(): number | null {
    return this.#location.longitude;
  }

  @Field(() => Municipality, { nullable: true, description: 'The municipality that it lies in; null when not known or hidden.' })
  get municipality(): Municipality | null {
    return municipalityOf(this.#location.municipality);
  }

  @Field(() => OpeningHours, { description: 'When the service is given here.' })
  get openingHours(): OpeningHours {
    return new OpeningHours(this.#location.schedules, this.#location.byAppointment, this.#temporarilyClosed, this.#clock);
  }

  @Field(() => Boolean, { nullable: true, description: 'Whether one can get in and around in a wheelchair; null when not known.' })
  get wheelchairAccessible(): boolean | null {
    return this.#location.wheelchairAccessible;
  }

  @Field(() => Verification, { nullable: true, description: 'How far what is written of this place can be trusted; null when not known.' })
  get verification(): Verification | null {
    return this.#location.verification ? new Verification(this.#location.verification, this.#clock.now()) : null;
  }
}
