import { fill } from '@drogowskaz/page-kit';
import type { PortalSession } from '@drogowskaz/platform';
import { findMunicipality } from '@drogowskaz/vocabulary';
import { Button, Checkbox } from '../../fields/index.ts';
import { type FormField, placeFields, singleFields } from '../form/form-field.ts';
import { ServiceField } from '../form/service-field.tsx';
import type { ServiceDraft } from '../service-draft.ts';
import { serviceTexts } from '../texts/service-texts.ts';
import { fieldsStep } from './fields-step.tsx';
import { rowsShown } from './rows.ts';

const seen = ['name', 'street', 'postalCode', 'city'];
const [deliveryModes, municipalities] = singleFields.where;
const filledIn: Readonly<Record<string, string>> = { street: 'street-address', postalCode: 'postal-code', city: 'address-level2' };

/** What a first place most likely is: the organisation's own, in its own town. */
const withFirstPlace = (
  present: URLSearchParams,
  { municipalities: [home] }: ServiceDraft,
  session: PortalSession | null,
): URLSearchParams => {
  const fields = new URLSearchParams(present);
  const active = session?.memberships.find(({ id }) => id === session.activeMembershipId);
  const town = home === undefined ? undefined : findMunicipality(home);
  const put = (name: string, value: string | null | undefined) => value && fields.set(`locations.0.${name}`, value);
  put('name', active?.providerName);
  put('city', town?.name);
  put('municipality', town?.code);
  return fields;
};

export const whereStep = fieldsStep({
  step: 'where',
  fields: ({ record }, stored, { view, form, session }) => {
    const texts = serviceTexts(view.locale);
    const present = (record.locations ?? []).length > 0 ? stored : withFirstPlace(stored, record, session);
    const shown = rowsShown(form, present, 'locations');
    const field = (one: FormField, position: number) => (
      <ServiceField
        key={one.name}
        field={one}
        name={`locations.${position}.${one.name}`}
        present={present}
        {...(filledIn[one.name] === undefined ? {} : { autocomplete: filledIn[one.name] })}
      />
    );
    return (
      <>
        {deliveryModes && <ServiceField field={deliveryModes} present={present} />}
        {shown.map((position) => {
          const id = (form.size === 0 ? present : form).get(`locations.${position}.id`);
          return (
            <fieldset key={position} class="row">
              <legend>{fill(texts.where.place, { number: position + 1 })}</legend>
              {id !== null && id !== '' && <input type="hidden" name={`locations.${position}.id`} value={id} />}
              {placeFields.filter(({ name }) => seen.includes(name)).map((one) => field(one, position))}
              <details class="more">
                <summary>{texts.where.coordinates}</summary>
                {placeFields.filter(({ name }) => name !== 'id' && !seen.includes(name)).map((one) => field(one, position))}
              </details>
              {id !== null && id !== '' && <Checkbox name={`locations.${position}.remove`} label={texts.where.remove} />}
            </fieldset>
          );
        })}
        <Button does="add-locations" kind="secondary">
          {texts.where.add}
        </Button>
        <details class="more">
          <summary>{texts.fields.municipalities.label}</summary>
          {municipalities && <ServiceField field={municipalities} present={present} />}
        </details>
      </>
    );
  },
});
