import { usePage } from '../page-view.ts';

/** A picture beside the name of a topic, for those who read slowly. It stands beside the name that says the same, so it is silent. */
export const TopicIcon = ({ code }: { code: string }) => (
  <svg class="topic-icon" width="28" height="28" aria-hidden="true">
    <use href={`${usePage().assets.topicIcons}#${code}`} />
  </svg>
);
