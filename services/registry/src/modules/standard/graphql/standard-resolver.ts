import { requireMunicipality, standardInForce } from '@drogowskaz/directory';
import { LocaleArg, MunicipalityCodeScalar } from '@drogowskaz/directory/graphql';
import { isUuid } from '@drogowskaz/platform';
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import type { RegistryContext } from '../../../subgraph/registry-context.ts';
import { findDraft } from '../store/find-draft.ts';
import { StandardDraft, StandardDraftItem } from './standard-draft-object.ts';
import { publicItem, StandardItemObject } from './standard-item-object.ts';
import { StandardVersionObject } from './standard-version-object.ts';

@Resolver()
export class StandardResolver {
  @Query(() => [StandardItemObject], {
    nullable: true,
    description:
      'The range of services that the municipalities have set themselves, first of all for those whom no law entitles: the newest version, adopted or openly proposed (see `adoptedBy`). Empty when none was proposed yet.',
  })
  async serviceStandard(
    @Ctx() { directory }: RegistryContext,
    @LocaleArg() locale: string,
    @Arg('municipality', () => MunicipalityCodeScalar, {
      nullable: true,
      description:
        'What is in force there: the version that it adopted last, else the newest proposal. Items for other municipalities are left out.',
    })
    code: string | null | undefined,
  ): Promise<StandardItemObject[]> {
    const standard = await directory.standard();
    const key = code == null ? null : requireMunicipality(code).key;
    const version = key === null ? standard.versions[0] : standardInForce(standard.versions, standard.adoptions, key)?.version;
    const items = (version?.items ?? []).filter(
      ({ municipalities }) => key === null || municipalities.length === 0 || municipalities.some((each) => each.startsWith(key)),
    );
    return items.map((item) => publicItem(standard, item, locale));
  }

  @Query(() => [StandardVersionObject], {
    nullable: true,
    description: 'Every version of the standard that was proposed, the newest first.',
  })
  async standardVersions(@Ctx() { directory }: RegistryContext): Promise<StandardVersionObject[]> {
    const standard = await directory.standard();
    return standard.versions.map((version) => new StandardVersionObject(standard, version));
  }

  @Query(() => StandardVersionObject, { nullable: true, description: 'One version of the standard; null when there is none such.' })
  async standardVersion(
    @Ctx() { directory }: RegistryContext,
    @Arg('number', () => Int, { nullable: true, description: 'Which; left out, the newest.' }) number: number | null | undefined,
  ): Promise<StandardVersionObject | null> {
    const standard = await directory.standard();
    const version = number == null ? standard.versions[0] : standard.versions.find((each) => each.number === number);
    return version ? new StandardVersionObject(standard, version) : null;
  }

  @Query(() => StandardDraft, {
    nullable: true,
    description: 'What the municipalities write together, with their comments: for those who work for one of them.',
  })
  async standardDraft(@Ctx() { directory, transact }: RegistryContext, @LocaleArg() locale: string): Promise<StandardDraft> {
    const drafted = await transact((transaction) => findDraft(transaction));
    return new StandardDraft(drafted, await directory.standard(), locale);
  }

  @Query(() => StandardDraftItem, {
    nullable: true,
    description: 'One item of the draft, also a withdrawn one; null when there is none such.',
  })
  async standardDraftItem(
    @Ctx() { directory, transact }: RegistryContext,
    @Arg('id', () => ID, { description: 'UUID of the item.' }) id: string,
    @LocaleArg() locale: string,
  ): Promise<StandardDraftItem | null> {
    const [found] = await transact((transaction) => findDraft(transaction, isUuid(id) ? id : '00000000-0000-0000-0000-000000000000'));
    return found ? new StandardDraftItem(found, await directory.standard(), locale) : null;
  }
}
