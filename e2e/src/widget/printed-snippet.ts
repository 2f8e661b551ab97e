/** What an editor of another site gets from `/embed`. */
const decoded = (html: string): string =>
  html.replace(/&(lt|gt|quot|amp|#39);/g, (_all, name: string) => ({ lt: '<', gt: '>', quot: '"', amp: '&', '#39': "'" })[name] ?? '');

export type Variant = 'newest' | 'pinned' | 'frame' | 'part';

/** What the configurator prints for these choices. */
export async function snippetOf(hub: string, choices = '', variant: Variant = 'newest'): Promise<string> {
  const page = await fetch(`${hub}/embed?lang=pl&${choices}`).then((response) => response.text());
  const code = new RegExp(`<pre id="code-${variant}"[^>]*><code>([^]*?)</code>`).exec(page)?.[1];
  if (code === undefined) throw new Error(`/embed prints no code "${variant}"`);
  return decoded(code);
}
