/** Patterns that can be told apart without colour. Each picture has its own, as ids are of the whole page. */
export const Patterns = ({ of }: { of: string }) => (
  <defs>
    <pattern id={`${of}-dots`} width="6" height="6" patternUnits="userSpaceOnUse">
      <rect class="ground" width="6" height="6" />
      <circle class="ink" cx="3" cy="3" r="1.3" />
    </pattern>
    <pattern id={`${of}-stripes`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect class="ground" width="6" height="6" />
      <rect class="ink" width="2.6" height="6" />
    </pattern>
  </defs>
);

export const fillOf = (of: string, pattern: 'solid' | 'dots' | 'stripes' | 'none'): { class: string; fill?: string } =>
  pattern === 'solid' || pattern === 'none' ? { class: `shape ${pattern}` } : { class: 'shape', fill: `url(#${of}-${pattern})` };
