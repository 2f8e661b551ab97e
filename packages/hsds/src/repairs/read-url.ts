/** "www.example.org/help" → "https://www.example.org/help". Null when it can be no web address. */
export const readUrl = (text: string): string | null => {
  const said = text
    .trim()
    .replace(/^<|>$/g, '')
    .replace(/^(https?):?\/{1,3}(?=\S)/i, (_, scheme: string) => `${scheme.toLowerCase()}://`);
  const whole = /^https?:\/\//i.test(said) ? said : `https://${said.replace(/^\/\//, '')}`;
  const encoded = whole.replace(/[\s"<>\\`]/g, (sign) => encodeURIComponent(sign));
  if (!URL.canParse(encoded)) return null;
  const { hostname, username, password } = new URL(encoded);
  const isHost = /^[^\s/]+\.[\p{L}][\p{L}\p{N}-]+$/u.test(hostname) || /^https?:\/\//i.test(text.trim());
  return isHost && username === '' && password === '' && encoded.length <= 2_000 ? encoded : null;
};
