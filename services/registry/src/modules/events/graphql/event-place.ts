import type { PublicEventPlace } from '@drogowskaz/directory';
import { Field, Float, ObjectType } from 'type-graphql';

@ObjectType('EventPlace', { description: 'Where an event is. Of a hidden place the name alone is told.', simpleResolvers: true })
export class EventPlaceObject {
  readonly #place: PublicEventPlace;

  constructor(place: PublicEventPlace) {
    this.#place = place;
  }

  @Field(() => String, { description: 'What the place is called.' })
  get name(): string {
    return this.#place.name;
  }

  @Field(() => Boolean, { description: 'Whether its address is kept from the public, as of a shelter: ask its provider.' })
  get hidden(): boolean {
    return this.#place.hidden;
  }

  @Field(() => String, { nullable: true, description: 'Street and number.' })
  get street(): string | null {
    return this.#place.street;
  }

  @Field(() => String, { nullable: true, description: 'Postal code: "09-400".' })
  get postalCode(): string | null {
    return this.#place.postalCode;
  }

  @Field(() => String, { nullable: true, description: 'Town or village.' })
  get city(): string | null {
    return this.#place.city;
  }

  @Field(() => Float, { nullable: true, description: 'Latitude, WGS84.' })
  get latitude(): number | null {
    return this.#place.latitude;
  }

  @Field(() => Float, { nullable: true, description: 'Longitude, WGS84.' })
  get longitude(): number | null {
    return this.#place.longitude;
  }

  @Field(() => Boolean, { nullable: true, description: 'Whether a wheelchair can enter; null when not known.' })
  get wheelchairAccessible(): boolean | null {
    return this.#place.wheelchairAccessible;
  }
}
