import type { ServiceText } from '@drogowskaz/directory';

type Path = readonly (string | number | symbol)[];

const renamed: Readonly<Record<string, string>> = { address1: 'street' };

/** Where in a client's input the thing stands that a check of the record found: contactPoints.0.value is contacts.0.value to her. */
export const inputPath = (path: Path, texts: readonly Pick<ServiceText, 'locale'>[], locale: string): string[] => {
  const [field = '', ...rest] = path.map(String);
  if (field === 'texts') {
    const [position, ...inText] = rest;
    const written = position === undefined ? undefined : texts[Number(position)]?.locale;
    if (written === undefined) return ['locale'];
    return written === locale ? inText : ['translations', written, ...inText];
  }
  if (field === 'free') return ['cost', 'free'];
  if (field === 'costOptions') return rest[1] === 'amountDescription' ? ['cost', 'note'] : ['cost', ...rest.slice(1, 2)];
  if (field === 'contactPoints') return ['contacts', ...rest.slice(0, 2)];
  if (field === 'requiredDocuments') return ['documents', ...rest.slice(0, 1)];
  if (field === 'locations') return ['locations', ...placePath(rest)];
  return [field, ...rest];
};

const placePath = ([position, ...rest]: string[]): string[] => {
  if (position === undefined) return [];
  const [part, ...inPart] = rest;
  if (part === 'schedules') return [position, 'schedules', ...inPart.slice(0, 2)];
  if (part !== 'location') return [position, ...(part === undefined ? [] : [part])];
  const [property, , inAddress] = inPart;
  if (property === 'addresses') return [position, ...(inAddress === undefined ? [] : [renamed[inAddress] ?? inAddress])];
  return [position, ...(property === undefined ? [] : [property])];
};
