/** Where the hub is: what the page says, else where this script came from (`https://hub.example.org/widget/v1/…`). */
export const hubAddress = (endpoint: string | null | undefined, script: string, page: string): string | undefined => {
  const said = endpoint?.trim();
  if (!said) return /^(https?:\/\/.*?)\/widget\/v1\//.exec(script)?.[1];
  if (!URL.canParse(said, page)) return undefined;
  const { protocol, origin, pathname } = new URL(said, page);
  return /^https?:$/.test(protocol) ? `${origin}${pathname}`.replace(/\/+$/, '').replace(/\/graphql$/, '') : undefined;
};
