// The API explorer: sends what stands in the form to /graphql of this address and shows the answer. No library, nothing from elsewhere.
const byId = (id) => document.getElementById(id);
const examplePicker = byId('example');
const query = byId('query');
const variables = byId('variables');
const apiKey = byId('api-key');
const answer = byId('answer');
const status = byId('status');

const examples = await (await fetch('/graphql/explorer/examples.json')).json();
for (const { name } of examples) examplePicker.append(new Option(name, name));

const show = ({ text, variables: values }) => {
  query.value = text;
  variables.value = JSON.stringify(values, null, 2);
};

const choose = (name) => {
  const example = examples.find((each) => each.name === name);
  if (example) {
    examplePicker.value = name;
    show(example);
  }
};

const ask = async () => {
  let values;
  try {
    values = variables.value.trim() === '' ? {} : JSON.parse(variables.value);
  } catch (error) {
    status.textContent = `The variables are not valid JSON: ${error.message}`;
    variables.focus();
    return;
  }
  status.textContent = 'Asking …';
  const started = performance.now();
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json',
        ...(apiKey.value.trim() === '' ? {} : { authorization: `Bearer ${apiKey.value.trim()}` }),
      },
      body: JSON.stringify({ query: query.value, variables: values }),
    });
    const body = await response.json();
    answer.textContent = JSON.stringify(body, null, 2);
    const errors = body.errors?.length ?? 0;
    const verdict = errors === 0 ? 'Answered' : `Answered with ${errors} ${errors === 1 ? 'error' : 'errors'}`;
    status.textContent = `${verdict} in ${Math.round(performance.now() - started)} ms. Status ${response.status}, request id ${response.headers.get('x-request-id')}.`;
  } catch (error) {
    answer.textContent = '';
    status.textContent = `The hub cannot be reached: ${error.message}`;
  }
};

examplePicker.addEventListener('change', () => choose(examplePicker.value));
byId('form').addEventListener('submit', (event) => {
  event.preventDefault();
  ask();
});
byId('form').addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    ask();
  }
});

// The reference is long: a word in the box leaves the types that mention it.
const filter = byId('filter');
const types = [...document.querySelectorAll('.type')].map((element) => ({ element, text: element.textContent.toLowerCase() }));
filter.addEventListener('input', () => {
  const word = filter.value.trim().toLowerCase();
  let shown = 0;
  for (const { element, text } of types) {
    element.hidden = word !== '' && !text.includes(word);
    if (!element.hidden) shown++;
  }
  byId('filter-count').textContent = word === '' ? '' : `${shown} of ${types.length} types mention it.`;
});

choose('search-page');
