import { fill } from '@drogowskaz/page-kit';
import { Button, Form, TextArea } from '../fields/index.ts';
import type { PortalPage, Visit } from '../frame/page.ts';
import { NextPage, type PageInfo } from '../lists/index.ts';
import { decide } from './decide.ts';
import { approveProvider, decideClaim, providersToDecide, refuseProvider, setProviderTrust } from './operations.ts';
import { moderators } from './roles.ts';
import { type ModerationTexts, moderationTexts } from './texts/moderation-texts.ts';

interface Waiting {
  id: string;
  name: string;
  url: string | null;
  email: string | null;
  nip: string | null;
  krs: string | null;
  regon: string | null;
  street: string | null;
  postalCode: string | null;
  city: string | null;
  registeredAt: string | null;
  addressConfirmed: boolean | null;
  description: { value: string; locale: string; direction: 'LTR' | 'RTL' } | null;
  municipality: { name: string } | null;
  likelyDuplicates: { provider: { id: string; name: string }; reasons: (keyof ModerationTexts['providers']['reasons'])[] }[];
}

interface Claim {
  id: string;
  providerName: string;
  message: string;
  claimantName: string | null;
  claimantEmail: string | null;
  claimedAt: string;
}

interface ProvidersAnswer {
  waitingProviders: { totalCount: number; nodes: Waiting[] };
  providerClaims: { totalCount: number; nodes: Claim[] };
  managedProviders: {
    totalCount: number;
    pageInfo: PageInfo;
    nodes: { id: string; name: string; trusted: boolean; municipality: { name: string } | null }[];
  };
}

const WaitingProvider = ({ provider, visit: { view } }: { provider: Waiting; visit: Visit }) => {
  const { providers: texts } = moderationTexts(view.locale);
  const { id, name, description, likelyDuplicates } = provider;
  const numbers = (['nip', 'krs', 'regon'] as const).flatMap((number) =>
    provider[number] ? [`${number.toUpperCase()} ${provider[number]}`] : [],
  );
  const address = [provider.street, [provider.postalCode, provider.city].filter(Boolean).join(' '), provider.municipality?.name];
  return (
    <li>
      <div>
        <h3>{name}</h3>
        {provider.registeredAt !== null && <p class="about">{view.formats.moment(provider.registeredAt)}</p>}
        <p>{address.filter(Boolean).join(', ')}</p>
        <p>{[provider.email, provider.url, ...numbers].filter(Boolean).join(' · ')}</p>
        {provider.addressConfirmed !== null && <p class="about">{provider.addressConfirmed ? texts.confirmed : texts.notConfirmed}</p>}
        {description !== null && (
          <p class="written" lang={description.locale}>
            {description.value}
          </p>
        )}
        {likelyDuplicates.length > 0 && (
          <div class="note">
            <p>{texts.duplicates}</p>
            <ul>
              {likelyDuplicates.map(({ provider: other, reasons }) => (
                <li key={other.id}>
                  {other.name} ({reasons.map((reason) => texts.reasons[reason]).join(', ')})
                </li>
              ))}
            </ul>
          </div>
        )}
        <Form>
          <input type="hidden" name="id" value={id} />
          <Button does="approve">{fill(texts.approve, { name })}</Button>
        </Form>
        <Form class="send">
          <input type="hidden" name="id" value={id} />
          <TextArea name={`reason.${id}`} label={texts.refuseReason} rows={2} />
          <Button does="refuse" kind="danger">
            {fill(texts.refuse, { name })}
          </Button>
        </Form>
      </div>
    </li>
  );
};

const ProviderClaim = ({ claim, visit: { view } }: { claim: Claim; visit: Visit }) => {
  const { providers: texts } = moderationTexts(view.locale);
  const { id, providerName, message, claimantName, claimantEmail, claimedAt } = claim;
  return (
    <li>
      <div>
        <h3>{providerName}</h3>
        <p class="about">{view.formats.moment(claimedAt)}</p>
        <p>{fill(texts.says, { name: claimantName ?? '', email: claimantEmail ?? '' })}</p>
        <blockquote class="written">{message}</blockquote>
        <Form>
          <input type="hidden" name="id" value={id} />
          <Button does="accept-claim" label={`${texts.accept}: ${providerName}`}>
            {texts.accept}
          </Button>
        </Form>
        <Form class="send">
          <input type="hidden" name="id" value={id} />
          <TextArea name={`reason.${id}`} label={texts.refuseReason} rows={2} />
          <Button does="refuse-claim" kind="danger" label={`${texts.refuseClaim}: ${providerName}`}>
            {texts.refuseClaim}
          </Button>
        </Form>
      </div>
    </li>
  );
};

const isDone = (texts: ModerationTexts['providers'], done: string | null): done is keyof ModerationTexts['providers']['done'] =>
  done !== null && Object.hasOwn(texts.done, done);

/** Organisations that want in, people who say that one is theirs, and whom one trusts. */
export const providersPage: PortalPage = {
  path: '/moderation/providers',
  who: moderators,
  show: async (visit) => {
    const { view, query, caller } = visit;
    const { providers: texts, next } = moderationTexts(view.locale);
    const found = await visit.ask<ProvidersAnswer>(providersToDecide, { after: query.get('after') });
    const { waitingProviders, providerClaims, managedProviders } = found;
    const done = query.get('done');
    return {
      title: texts.title,
      notice: isDone(texts, done) ? texts.done[done] : undefined,
      content: (
        <>
          <h2>{texts.waiting}</h2>
          {waitingProviders.nodes.length === 0 && <p>{texts.noneWaiting}</p>}
          <ol class="rows">
            {waitingProviders.nodes.map((provider) => (
              <WaitingProvider key={provider.id} provider={provider} visit={visit} />
            ))}
          </ol>
          <h2>{texts.claims}</h2>
          {providerClaims.nodes.length === 0 && <p>{texts.noClaims}</p>}
          <ol class="rows">
            {providerClaims.nodes.map((claim) => (
              <ProviderClaim key={claim.id} claim={claim} visit={visit} />
            ))}
          </ol>
          <h2>{texts.trusted}</h2>
          <p class="hint">{texts.trustHint}</p>
          <ul class="rows">
            {managedProviders.nodes.map(({ id, name, trusted, municipality }) => (
              <li key={id}>
                <p>
                  {/* Only the hub's own administrator looks after the people of others. */}
                  {caller.role === 'ADMINISTRATOR' ? <a href={view.link(`/team?provider=${id}`)}>{name}</a> : name}{' '}
                  <span class="about">{municipality?.name}</span> {trusted && <span class="state published">{texts.isTrusted}</span>}
                </p>
                <Form>
                  <input type="hidden" name="id" value={id} />
                  <Button does={trusted ? 'untrust' : 'trust'} kind="quiet">
                    {fill(trusted ? texts.untrust : texts.trust, { name })}
                  </Button>
                </Form>
              </li>
            ))}
          </ul>
          <NextPage
            after={managedProviders.pageInfo}
            address={(after) => view.link(`/moderation/providers?after=${encodeURIComponent(after)}`)}
            label={next}
          />
        </>
      ),
    };
  },
  submit: (visit) => {
    const { providers: texts } = moderationTexts(visit.view.locale);
    const id = visit.text('id');
    const field = `reason.${id}`;
    const reason = visit.text(field);
    const to = (done: keyof ModerationTexts['providers']['done']) => `/moderation/providers?done=${done}`;
    const withReason = { field, wrong: texts.reasonWrong };
    switch (visit.text('do')) {
      case 'approve':
        return decide(visit, { operation: approveProvider, variables: { id }, to: to('approved') });
      case 'refuse':
        if (reason === '') return visit.again({ field, text: texts.reasonWrong });
        return decide(visit, { operation: refuseProvider, variables: { id, reason }, to: to('refused'), ...withReason });
      case 'accept-claim':
        return decide(visit, { operation: decideClaim, variables: { id, accept: true, reason: null }, to: to('accepted') });
      case 'refuse-claim':
        if (reason === '') return visit.again({ field, text: texts.reasonWrong });
        return decide(visit, { operation: decideClaim, variables: { id, accept: false, reason }, to: to('claim-refused'), ...withReason });
      case 'trust':
        return decide(visit, { operation: setProviderTrust, variables: { id, trusted: true }, to: to('trusted') });
      default:
        return decide(visit, { operation: setProviderTrust, variables: { id, trusted: false }, to: to('untrusted') });
    }
  },
};
