/** A web address as RFC 3986 has it: records keep them as people wrote them, with letters of every script. undefined: it cannot be one. */
export const toUri = (address: string): string | undefined => {
  if (!URL.canParse(address)) return undefined;
  const { href } = new URL(address);
  const written = href
    .replace(/%(?![0-9a-f]{2})/gi, '%25')
    .replace(/[^a-z0-9\-._~:/?#[\]@!$&'()*+,;=%]/gi, (letter) => encodeURIComponent(letter))
    // Brackets stand around the numbers of a host only.
    .replace(
      /^([a-z][a-z0-9+.-]*:\/\/(?:[^/?#@]*@)?(?:\[[^\]]*\])?)(.*)$/is,
      (_, host: string, rest: string) => host + rest.replaceAll('[', '%5B').replaceAll(']', '%5D'),
    );
  // A second fence would begin a second fragment.
  const [before, ...fragments] = written.split('#');
  return fragments.length > 1 ? `${before}#${fragments.join('%23')}` : written;
};
