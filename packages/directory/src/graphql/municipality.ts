import { findMunicipality, type MunicipalityEntry } from '@drogowskaz/vocabulary';
import { Directive, Field, Float, ObjectType } from 'type-graphql';
import { MunicipalityCodeScalar } from './scalars.ts';

/** An entity, so that a neighbour's subgraph may add to it: see docs/neighbours.md. Each subgraph has all of it. */
@Directive('@key(fields: "code")')
@Directive('@shareable')
@ObjectType('Municipality', { description: 'A municipality (gmina) of this hub.', simpleResolvers: true })
export class Municipality {
  @Field(() => MunicipalityCodeScalar, { description: 'Its TERC code, seven digits; the first six are its identity.' })
  readonly code: string;

  @Field(() => String, { description: 'Its name in Polish.' })
  readonly name: string;

  @Field(() => Float, { description: 'Latitude of its seat, WGS84, good to about 2 km.' })
  readonly latitude: number;

  @Field(() => Float, { description: 'Longitude of its seat, WGS84, good to about 2 km.' })
  readonly longitude: number;

  constructor({ code, name, latitude, longitude }: MunicipalityEntry) {
    this.code = code;
    this.name = name;
    this.latitude = latitude;
    this.longitude = longitude;
  }
}

/** The municipality of a TERC code; null when there is none or the hub does not know it. */
export const municipalityOf = (code: string | null): Municipality | null => {
  const entry = code === null ? undefined : findMunicipality(code);
  return entry ? new Municipality(entry) : null;
};

export const municipalitiesOf = (codes: readonly string[]): Municipality[] =>
  codes.map(municipalityOf).filter((municipality) => municipality !== null);

/** Finds the municipality of a reference that the gateway sends. */
export const municipalityReference = ({ code }: { readonly code?: unknown }): Municipality | null =>
  municipalityOf(typeof code === 'string' ? code : null);
