import type { WrittenText } from '../ask/answers.ts';
import { Written } from '../layout/written.tsx';

/** Papers and other things to have along. */
export const ThingsToBring = ({ things }: { things: readonly WrittenText[] }) => (
  <ul class="bring">
    {things.map((thing) => (
      <li key={thing.value}>
        <Written text={thing} />
      </li>
    ))}
  </ul>
);
