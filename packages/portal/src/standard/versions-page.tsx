import { fill } from '@drogowskaz/page-kit';
import { allMunicipalities } from '@drogowskaz/vocabulary';
import { Button, Form, Select, TextField } from '../fields/index.ts';
import type { PortalPage, Visit } from '../frame/page.ts';
import type { Done, Version } from './answers.ts';
import { adoptStandard, standardVersions, withdrawAdoption } from './operations.ts';
import { isDay } from './read-form.ts';
import { adopters, municipalStaff } from './roles.ts';
import { standardTexts } from './texts/standard-texts.ts';

const Adoptions = ({ version, visit: { view, caller } }: { version: Version; visit: Visit }) => {
  const { version: texts } = standardTexts(view.locale);
  const mine = (code: string) => caller.role === 'ADMINISTRATOR' || caller.municipality === code.slice(0, 6);
  if (version.adoptions.length === 0) return <p>{texts.notAdopted}</p>;
  return (
    <ul>
      {version.adoptions.map(({ municipality, adoptedOn, resolution }) => (
        <li key={municipality?.code}>
          {fill(texts.adopted, { municipality: municipality?.name ?? '', date: view.formats.date(adoptedOn) })}
          {resolution !== null && ` (${resolution})`}
          {adopters.includes(caller.role) && municipality !== null && mine(municipality.code) && (
            <Form>
              <input type="hidden" name="number" value={String(version.number)} />
              <input type="hidden" name="of" value={municipality.code} />
              <Button does="back" kind="secondary">
                {fill(texts.back, { municipality: municipality.name })}
              </Button>
            </Form>
          )}
        </li>
      ))}
    </ul>
  );
};

const Adopt = ({ version, visit: { view, caller } }: { version: Version; visit: Visit }) => {
  const { version: texts, choose } = standardTexts(view.locale);
  const at = version.number;
  return (
    <details class="more" open={view.errors.some(({ field }) => field?.endsWith(`.${at}`))}>
      <summary>{texts.adopt}</summary>
      <Form class="send">
        <p class="hint">{texts.adoptHint}</p>
        <input type="hidden" name="number" value={String(at)} />
        {caller.role === 'ADMINISTRATOR' && (
          <Select
            name={`municipality.${at}`}
            label={texts.municipality}
            empty={choose}
            choices={allMunicipalities().map(({ code, name }) => ({ value: code, label: name, lang: 'pl' }))}
          />
        )}
        <TextField name={`day.${at}`} label={texts.day} type="date" width="medium" />
        <TextField name={`resolution.${at}`} label={texts.resolution} hint={texts.resolutionHint} width="medium" optional />
        <Button does="adopt">{texts.adopt}</Button>
      </Form>
    </details>
  );
};

const notices = (visit: Visit, newest: number | undefined): string | undefined => {
  const { version, proposal } = standardTexts(visit.view.locale);
  switch (visit.query.get('done')) {
    case 'proposed':
      return fill(proposal.done, { number: newest ?? 1 });
    case 'adopted':
      return version.adoptedNow;
    case 'back':
      return version.backNow;
    default:
      return undefined;
  }
};

/** Every version, who has adopted it, and for a municipality the way to say that it has. */
export const versionsPage: PortalPage = {
  path: '/standard/versions',
  who: municipalStaff,
  show: async (visit) => {
    const { view, caller } = visit;
    const { versions: title, version: texts, demonstration } = standardTexts(view.locale);
    const { standardVersions: found } = await visit.ask<{ standardVersions: Version[] }>(standardVersions, { locale: view.locale });
    return {
      title,
      back: '/standard',
      notice: notices(visit, found[0]?.number),
      content: (
        <>
          {found.length === 0 && <p>{texts.none}</p>}
          <ul class="rows">
            {found.map((version) => (
              <li key={version.number}>
                <div>
                  <h2>{fill(texts.name, { number: version.number, date: view.formats.date(version.proposedAt) })}</h2>
                  <p class="about">
                    {[
                      version.proposedBy && fill(texts.by, { municipality: version.proposedBy.name }),
                      view.formats.count(texts.items, version.itemCount),
                      version.demonstration ? demonstration : null,
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </p>
                  {version.note !== null && <p lang={version.note.locale}>{version.note.value}</p>}
                  <Adoptions version={version} visit={visit} />
                  <p>
                    <a href={`/standard?version=${version.number}&lang=${view.locale}`}>
                      {texts.show}: {fill(texts.name, { number: version.number, date: view.formats.date(version.proposedAt) })}
                    </a>
                    {found.length > 1 && (
                      <>
                        {' · '}
                        <a href={view.link(`/standard/versions/${version.number}`)}>
                          {texts.compare}: {version.number}
                        </a>
                      </>
                    )}
                  </p>
                  {adopters.includes(caller.role) && <Adopt version={version} visit={visit} />}
                </div>
              </li>
            ))}
          </ul>
        </>
      ),
    };
  },
  submit: async (visit) => {
    const { version: texts, fields } = standardTexts(visit.view.locale);
    const number = Number(visit.text('number'));
    if (visit.text('do') === 'back') {
      const { done } = await visit.ask<Done>(withdrawAdoption, { version: number, municipality: visit.text('of') || null });
      return done.userErrors.length === 0 ? { to: '/standard/versions?done=back' } : visit.again({ text: visit.texts.refused.OTHER });
    }
    const [day, municipality] = [visit.text(`day.${number}`), visit.text(`municipality.${number}`)];
    if (!isDay(day)) return visit.again({ field: `day.${number}`, text: texts.dayWrong });
    if (visit.caller.role === 'ADMINISTRATOR' && municipality === '')
      return visit.again({ field: `municipality.${number}`, text: fields.municipalities.wrong });
    const { done } = await visit.ask<Done>(adoptStandard, {
      version: number,
      municipality: municipality || null,
      adoptedOn: day,
      resolution: visit.text(`resolution.${number}`) || null,
    });
    if (done.userErrors.length === 0) return { to: '/standard/versions?done=adopted' };
    return visit.again(
      ...done.userErrors.map(({ path: [name] }) =>
        name === 'resolution'
          ? { field: `resolution.${number}`, text: texts.resolutionWrong }
          : name === 'adoptedOn'
            ? { field: `day.${number}`, text: texts.dayWrong }
            : { text: visit.texts.refused.OTHER },
      ),
    );
  },
};
