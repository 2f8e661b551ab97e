import { anonymous, type Caller, type CallerRole, callerRoles, operator } from '@drogowskaz/platform';
import { describe, expect, it } from '@jest/globals';
import { type ActingCaller, type Action, type Decision, decide, type Reach, type RecordState, rights } from './rights.ts';

const providerId = 'own';
const homeKey = '146201';
const person = (role: CallerRole, where: Partial<Caller> & { delegated?: string[] } = {}): ActingCaller => ({
  ...anonymous,
  accountId: 'a',
  delegated: [],
  ...where,
  role,
});

const ofProvider = (role: CallerRole): Record<string, [ActingCaller, Reach[]]> => ({
  'her own': [person(role, { providerId }), ['PROVIDER']],
  'a foreign one': [person(role, { providerId: 'foreign' }), []],
  none: [person(role), []],
});
const ofMunicipality = (role: CallerRole): Record<string, [ActingCaller, Reach[]]> => ({
  'her own': [person(role, { municipality: homeKey }), ['HOME', 'MUNICIPALITY', 'JOINT']],
  'one that hers approves for': [person(role, { municipality: '1419', delegated: [homeKey] }), ['HOME']],
  'a foreign one': [person(role, { municipality: '141901' }), ['JOINT']],
  none: [person(role), []],
});
/** Everybody that there can be, each with the reaches that cover the record in question. */
const callers: Record<CallerRole, Record<string, [ActingCaller, Reach[]]>> = {
  ANONYMOUS: { any: [{ ...anonymous, delegated: [] }, []] },
  PARTNER: { any: [person('PARTNER', { keyId: 'k', accountId: null }), []] },
  NGO_EDITOR: ofProvider('NGO_EDITOR'),
  NGO_OWNER: ofProvider('NGO_OWNER'),
  MODERATOR: ofMunicipality('MODERATOR'),
  MUNICIPAL_ADMINISTRATOR: ofMunicipality('MUNICIPAL_ADMINISTRATOR'),
  STRATEGIST: ofMunicipality('STRATEGIST'),
  ADMINISTRATOR: { any: [person('ADMINISTRATOR'), []] },
};

/** What a reader of the issue would say: who may change what, whatever the table says. */
const staff = ['MODERATOR', 'MUNICIPAL_ADMINISTRATOR', 'ADMINISTRATOR'];
const writers = ['NGO_EDITOR', 'NGO_OWNER', ...staff];
const managers = ['NGO_OWNER', 'MUNICIPAL_ADMINISTRATOR', 'ADMINISTRATOR'];
const municipal = ['MUNICIPAL_ADMINISTRATOR', 'ADMINISTRATOR'];
const told: Record<Action, string[]> = {
  CREATE_SERVICE: writers,
  READ_SERVICE: writers,
  UPDATE_SERVICE: writers,
  TRANSLATE_SERVICE: writers,
  UNDO_SERVICE: writers,
  ARCHIVE_SERVICE: writers,
  CONFIRM_SERVICE: writers,
  CONFIRM_BY_TELEPHONE: staff,
  READ_VERIFICATION_LIST: staff,
  READ_REVISION: writers,
  SUBMIT_REVISION: writers,
  READ_REVIEW_QUEUE: staff,
  APPROVE_REVISION: staff,
  SCHEDULE_PUBLICATION: staff,
  REQUEST_CHANGES: staff,
  REJECT_REVISION: staff,
  READ_NOTES: staff,
  ADD_NOTE: staff,
  REGISTER_PROVIDER: [...callerRoles],
  READ_PROVIDER: writers,
  UPDATE_PROVIDER: ['NGO_OWNER', ...staff],
  READ_WAITING_PROVIDERS: staff,
  APPROVE_PROVIDER: staff,
  REFUSE_PROVIDER: staff,
  SET_PROVIDER_TRUST: staff,
  CLAIM_PROVIDER: [...callerRoles],
  READ_CLAIMS: staff,
  DECIDE_CLAIM: staff,
  READ_POSTING: writers,
  WRITE_EVENT: writers,
  WITHDRAW_EVENT: writers,
  WRITE_NOTICE: staff,
  WITHDRAW_NOTICE: staff,
  WRITE_VOLUNTEER_OFFER: writers,
  WITHDRAW_VOLUNTEER_OFFER: writers,
  WRITE_COURSE: writers,
  WITHDRAW_COURSE: writers,
  RECORD_OUTCOME: writers,
  WITHDRAW_OUTCOME: writers,
  READ_WAITING_POSTINGS: staff,
  DECIDE_POSTING: staff,
  READ_COLLECTIONS: staff,
  WRITE_COLLECTION: staff,
  READ_SPREADSHEET: writers,
  BRING_SPREADSHEET: writers,
  REPORT_PROBLEM: [...callerRoles],
  READ_IMPORT: staff,
  BRING_IMPORT: staff,
  READ_DUPLICATES: staff,
  LINK_DUPLICATES: staff,
  SEPARATE_DUPLICATES: staff,
  READ_SOURCES: staff,
  LOOK_AFTER_SOURCES: ['ADMINISTRATOR'],
  READ_PROBLEMS: writers,
  ANSWER_PROBLEM: writers,
  READ_STANDARD_DRAFT: [...staff, 'STRATEGIST'],
  COMMENT_STANDARD: [...staff, 'STRATEGIST'],
  EDIT_STANDARD: [...municipal, 'STRATEGIST'],
  PROPOSE_STANDARD: [...municipal, 'STRATEGIST'],
  ADOPT_STANDARD: municipal,
  READ_TEAM: managers,
  INVITE: managers,
  CHANGE_TEAM: managers,
  READ_API_KEYS: managers,
  ISSUE_API_KEY: managers,
  REVOKE_API_KEY: managers,
  READ_PARTNER_KEYS: staff,
  ISSUE_PARTNER_KEY: staff,
  REVOKE_PARTNER_KEY: staff,
  READ_DELEGATIONS: staff,
  DELEGATE: municipal,
  END_DELEGATION: municipal,
  READ_ASKED_WORDS: [...staff, 'STRATEGIST'],
  READ_AUDIT_LOG: ['NGO_OWNER', ...staff],
};
const actions = Object.keys(rights) as Action[];
const allStates = [...new Set(actions.flatMap((action) => [...rights[action].states, rights[action].done ?? 'NONE']))] as RecordState[];

describe('the table of rights', () => {
  it('opens each action to the roles that are told here, and to no other', () => {
    expect(Object.fromEntries(actions.map((action) => [action, Object.keys(rights[action].who).sort()]))).toEqual(
      Object.fromEntries(Object.entries(told).map(([action, who]) => [action, [...who].sort()])),
    );
  });

  it('lets nobody but the hub administrator reach every record, except in what is open to all', () => {
    for (const action of actions) {
      const everywhere = Object.entries(rights[action].who).filter(([, reach]) => reach === 'ALL');
      expect([action, everywhere.length]).toEqual([action, told[action].length === callerRoles.length ? callerRoles.length : 1]);
    }
  });

  it('delegates approvals, never people, keys and delegations', () => {
    for (const action of actions.filter((each) => /TEAM|INVITE|API_KEY|DELEGAT(E|ION)$/.test(each))) {
      expect([action, Object.values(rights[action].who)]).not.toEqual([action, expect.arrayContaining(['HOME'])]);
    }
  });

  describe.each(callerRoles)('%s', (role) => {
    describe.each(Object.entries(callers[role]))('of provider or municipality: %s', (_, [caller, covered]) => {
      it.each(actions)('%s in every state', (action) => {
        const { who, states, done, person: personal } = rights[action];
        const reach = who[role];
        for (const state of allStates) {
          let expected: Decision = states.includes(state) ? 'ALLOWED' : state === done ? 'ALREADY_DONE' : 'WRONG_STATE';
          if (reach !== 'ALL' && !covered.some((each) => each === reach)) expected = 'FORBIDDEN';
          if (reach === undefined && role === 'ANONYMOUS') expected = 'UNAUTHENTICATED';
          if (personal && caller.accountId === null) expected = 'UNAUTHENTICATED';
          expect([state, decide(caller, action, { providerId, homeKey, state })]).toEqual([state, expected]);
        }
      });
    });
  });

  it('a record without provider or home belongs to administrators alone', () => {
    const nobodys = { providerId: null, homeKey: null, state: 'PUBLISHED' } as const;
    for (const role of callerRoles) {
      for (const [caller] of Object.values(callers[role]))
        expect([role, decide(caller, 'CONFIRM_SERVICE', nobodys) === 'ALLOWED']).toEqual([role, role === 'ADMINISTRATOR']);
    }
    expect(decide({ ...operator, delegated: [] }, 'CONFIRM_SERVICE', nobodys)).toBe('ALLOWED');
  });

  it('somebody who is signed in and belongs to nothing yet may claim a provider, and is told that the rest is not hers', () => {
    const newcomer = person('ANONYMOUS');
    expect(decide(newcomer, 'CLAIM_PROVIDER', { providerId, homeKey, state: 'APPROVED' })).toBe('ALLOWED');
    expect(decide(newcomer, 'UPDATE_SERVICE', { providerId, homeKey, state: 'PUBLISHED' })).toBe('FORBIDDEN');
  });
});
