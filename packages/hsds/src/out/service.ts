import type { ProviderRecord, ServiceRecord } from '@drogowskaz/directory';
import { type FeedProvider, type FeedService, homeDay, stableId } from '@drogowskaz/platform';
import { findMunicipality, label } from '@drogowskaz/vocabulary';
import type { HsdsService } from '../objects/index.ts';
import { derivedContacts, derivedPhones, derivedUrls, emailOfPoints } from './contact-points.ts';
import { alone, organizationInList, organizationOut } from './organization.ts';
import { said } from './said.ts';
import { serviceAtLocationOut } from './service-at-location.ts';
import { termAttributes } from './terms.ts';
import type { Json, Writer, Written } from './writer.ts';

type Service = FeedService<ServiceRecord>;
type Provider = FeedProvider<ProviderRecord>;

/** A service as HSDS nests it: with its organization, its places and everything else inside of it. */
export const serviceOut = (service: Service, provider: Provider | undefined, writer: Writer): HsdsService & Written =>
  itself(service, writer, provider && organizationOut(provider, writer));

/** As lists have it: organization and program, and nothing that can be there several times. */
export const serviceInList = (service: Service, provider: Provider | undefined, writer: Writer): HsdsService & Written => {
  const whole = itself(service, writer, undefined);
  return writer.object('service', {
    ...alone(whole, 'service'),
    ...(provider && { organization: organizationInList(provider, writer) }),
    ...(whole.program && { program: alone(whole.program as Written, 'program') }),
  }) as HsdsService & Written;
};

/** Id, name and status alone, for those who only want to know what an organization does. */
export const serviceByName = ({ id, record }: Service): Pick<HsdsService, 'id' | 'name' | 'status'> => ({
  id,
  name: originalOf(record)?.name ?? '',
  status: record.status,
});

/** Id and moment of change alone, for those who only want to know what is new. */
export const serviceInShort = ({ id, modifiedAt }: Service): Pick<HsdsService, 'id' | 'last_modified'> => ({
  id,
  last_modified: modifiedAt,
});

const itself = (service: Service, writer: Writer, organization: Written | undefined): HsdsService & Written => {
  const { id, record, source, verification } = service;
  const written = writer.part(
    'service',
    record,
    {
      ...textsInHsds(record),
      id,
      organization_id: service.providerId,
      program_id: record.program?.id,
      email: emailOfPoints(record),
      fees_description: feesInHsds(record),
      assured_date: verification.verifiedAt === null ? undefined : homeDay(new Date(verification.verifiedAt)),
      last_modified: service.modifiedAt,
      phones: derivedPhones(record, writer),
      contacts: derivedContacts(record, writer),
      additional_urls: derivedUrls(id, record, writer),
      languages: languagesInHsds(id, record, writer),
      service_areas: areasInHsds(id, record, writer),
      attributes: attributesInHsds(id, record, writer),
      organization,
    },
    { verification, ...(source !== null && { source }) },
  );
  const places = written.service_at_locations as Written[] | undefined;
  if (places) written.service_at_locations = places.map((place) => serviceAtLocationOut(id, place, writer));
  return written as HsdsService & Written;
};

const originalOf = ({ texts }: ServiceRecord) => texts.find(({ state }) => state === 'ORIGINAL') ?? texts[0];

const textsInHsds = (record: ServiceRecord): Json => {
  const text = originalOf(record);
  if (!text) return {};
  const { name, alternateName, summary, description, howToApply, eligibilityDescription, alert } = text;
  const alerts = [...(record.demonstration ? [DEMONSTRATION] : []), ...(alert === undefined ? [] : [alert])];
  return {
    name,
    alternate_name: alternateName,
    // HSDS has one text for both.
    description: description.startsWith(summary) ? description : `${summary}\n\n${description}`,
    application_process: howToApply,
    eligibility_description: eligibilityDescription,
    ...(alerts.length > 0 && { alert: alerts.join('\n') }),
  };
};

const DEMONSTRATION = 'Dane pokazowe, niepotwierdzone / demonstration data, not confirmed';

const feesInHsds = ({ free, costOptions }: ServiceRecord): string | undefined => {
  const words = costOptions.flatMap(({ amountDescription }) => said(amountDescription) ?? []);
  if (words.length > 0) return words.join('\n');
  return free === true ? 'Bezpłatne / free of charge' : undefined;
};

const languagesInHsds = (id: string, { languages }: ServiceRecord, writer: Writer): Written[] =>
  languages.map((code) => {
    const name = label('LANGUAGE', code, 'en');
    return writer.derived('language', {
      id: stableId(id, 'language', code),
      service_id: id,
      ...(name !== code && { name }),
      code,
    });
  });

const areasInHsds = (id: string, { municipalities }: ServiceRecord, writer: Writer): Written[] =>
  municipalities.map((code) =>
    writer.derived('service_area', {
      id: stableId(id, 'municipality', code),
      service_id: id,
      name: findMunicipality(code)?.name ?? code,
      description: `TERC ${code}`,
    }),
  );

const attributesInHsds = (id: string, record: ServiceRecord, writer: Writer): Written[] => {
  const hung = { id, entity: 'service' };
  return [
    ...termAttributes(writer, { ...hung, vocabulary: 'CATEGORY', codes: record.categories }),
    ...termAttributes(writer, { ...hung, vocabulary: 'AUDIENCE', codes: record.audiences }),
    ...termAttributes(writer, { ...hung, vocabulary: 'AUDIENCE', codes: record.excludedAudiences, link: 'excluded audience' }),
    ...termAttributes(writer, { ...hung, vocabulary: 'FORMALITY', codes: record.formality }),
    ...termAttributes(writer, { ...hung, vocabulary: 'REQUIREMENT', codes: record.requirements }),
  ];
};
