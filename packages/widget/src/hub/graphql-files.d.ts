/** The build reads operations of schema/operations without comments and spaces, as the hub's list of trusted documents does. */
declare module '*.graphql' {
  export const text: string;
  /** SHA-256 of the text, hexadecimal. */
  export const hash: string;
}

declare module '*.css' {
  const text: string;
  export default text;
}
