/** UUIDs as one parameter of type uuid[]: MikroORM would expand an array into a list of parameters. UUIDs need no quoting. */
export const uuidArray = (ids: readonly string[]): string => `{${ids.join(',')}}`;
