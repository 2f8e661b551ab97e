import { findCategories } from '@drogowskaz/vocabulary/find-categories';
import { Button, TextField } from '../../fields/index.ts';
import { allTopics, topicChoice } from '../form/all-topics.ts';
import { GroupedCheckboxes } from '../form/grouped-checkboxes.tsx';
import { serviceTexts } from '../texts/service-texts.ts';
import { fieldsStep } from './fields-step.tsx';

/** Topics by the author's own words: those that fit are seen, all others are one press away. */
export const topicStep = fieldsStep({
  step: 'topic',
  fields: ({ record }, present, { view, form }) => {
    const texts = serviceTexts(view.locale);
    const words = form.get('words') ?? '';
    const found = findCategories(words === '' ? `${record.name} ${record.summary}` : words);
    const stored = present.getAll('categories');
    const first = [...new Set([...stored, ...found])].map((code) => topicChoice(code, view.locale));
    return (
      <>
        <GroupedCheckboxes
          name="categories"
          label={texts.topic.likely}
          {...(words !== '' && found.length === 0 ? { hint: texts.topic.none } : {})}
          values={stored}
          first={first}
          rest={allTopics(view.locale)}
          restLabel={texts.topic.all}
        />
        <div class="beside">
          <TextField name="words" label={texts.topic.search} hint={texts.topic.searchHint} optional />
          <Button does="find" kind="secondary">
            {texts.topic.find}
          </Button>
        </div>
      </>
    );
  },
});
