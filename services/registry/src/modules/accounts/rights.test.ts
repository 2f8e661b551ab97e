import { anonymous, type Caller } from '@drogowskaz/platform';
import { describe, expect, it } from '@jest/globals';
import { type Action, type Decision, decide, type RecordState, rights } from './rights.ts';

const providerId = 'own';
const homeKey = '146201';
const callers: Record<string, Caller> = {
  anonymous,
  'the own NGO': { role: 'NGO', keyId: 'k', providerId, municipality: null },
  'a foreign NGO': { role: 'NGO', keyId: 'k', providerId: 'foreign', municipality: null },
  'an NGO whose key names no provider': { role: 'NGO', keyId: 'k', providerId: null, municipality: null },
  'a moderator of the home': { role: 'MODERATOR', keyId: 'k', providerId: null, municipality: homeKey },
  'a moderator of elsewhere': { role: 'MODERATOR', keyId: 'k', providerId: null, municipality: '141901' },
  'a moderator whose key names no municipality': { role: 'MODERATOR', keyId: 'k', providerId: null, municipality: null },
  'an administrator': { role: 'ADMINISTRATOR', keyId: 'k', providerId: null, municipality: null },
};
const allStates: RecordState[] = [
  'NONE',
  'UNPUBLISHED',
  'PUBLISHED',
  'ARCHIVED',
  'DRAFT',
  'IN_REVIEW',
  'CHANGES_REQUESTED',
  'APPROVED',
  'REJECTED',
];

/** The table once more, as a person would tell it: who may do it, and in which states it works or has been done. */
const told: Record<Action, { who: string[]; works: RecordState[]; done?: RecordState }> = {
  CREATE_SERVICE: { who: ['the own NGO', 'a moderator of the home'], works: ['NONE'] },
  UPDATE_SERVICE: { who: ['the own NGO', 'a moderator of the home'], works: ['UNPUBLISHED', 'PUBLISHED'] },
  TRANSLATE_SERVICE: { who: ['the own NGO', 'a moderator of the home'], works: ['UNPUBLISHED', 'PUBLISHED'] },
  SUBMIT_REVISION: { who: ['the own NGO', 'a moderator of the home'], works: ['DRAFT', 'CHANGES_REQUESTED'], done: 'IN_REVIEW' },
  READ_REVISION: {
    who: ['the own NGO', 'a moderator of the home'],
    works: ['DRAFT', 'IN_REVIEW', 'CHANGES_REQUESTED', 'APPROVED', 'REJECTED'],
  },
  READ_REVIEW_QUEUE: { who: ['a moderator of the home'], works: ['NONE'] },
  APPROVE_REVISION: { who: ['a moderator of the home'], works: ['IN_REVIEW'], done: 'APPROVED' },
  REQUEST_CHANGES: { who: ['a moderator of the home'], works: ['IN_REVIEW'], done: 'CHANGES_REQUESTED' },
  REJECT_REVISION: { who: ['a moderator of the home'], works: ['IN_REVIEW'], done: 'REJECTED' },
  ARCHIVE_SERVICE: { who: ['the own NGO', 'a moderator of the home'], works: ['UNPUBLISHED', 'PUBLISHED'], done: 'ARCHIVED' },
  CONFIRM_SERVICE: { who: ['the own NGO', 'a moderator of the home'], works: ['PUBLISHED'] },
};

const expected = (who: string, action: Action, state: RecordState): Decision => {
  if (who === 'anonymous') return 'UNAUTHENTICATED';
  const { who: allowed, works, done } = told[action];
  if (who !== 'an administrator' && !allowed.includes(who)) return 'FORBIDDEN';
  if (works.includes(state)) return 'ALLOWED';
  return state === done ? 'ALREADY_DONE' : 'WRONG_STATE';
};

describe('the table of rights', () => {
  it('has a row for every action told here, and no other', () => {
    expect(Object.keys(rights).sort()).toEqual(Object.keys(told).sort());
  });

  describe.each(Object.entries(callers))('%s', (who, caller) => {
    it.each(Object.keys(told) as Action[])('%s in every state', (action) => {
      for (const state of allStates) {
        expect([state, decide(caller, action, { providerId, homeKey, state })]).toEqual([state, expected(who, action, state)]);
      }
    });
  });

  it('a record without provider or home belongs to administrators alone', () => {
    const nobodys = { providerId: null, homeKey: null, state: 'PUBLISHED' } as const;
    for (const [who, caller] of Object.entries(callers)) {
      expect([who, decide(caller, 'CONFIRM_SERVICE', nobodys) === 'ALLOWED']).toEqual([who, who === 'an administrator']);
    }
  });
});
