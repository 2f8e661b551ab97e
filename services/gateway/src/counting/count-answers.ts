import type { ApolloServerPlugin } from '@apollo/server';
import type { GatewayContext } from '../apollo/answer-facts.ts';
import { takeAsker } from './asker.ts';
import type { Counting } from './counting.ts';

/** Counts what was asked in each operation that was executed, of clients and of pages. Answers from memory are counted where they are given. */
export const countAnswers = (counting: Counting): ApolloServerPlugin<GatewayContext> => ({
  async requestDidStart() {
    return {
      async willSendResponse({ contextValue: { asked, caller } }) {
        if (asked.length > 0) counting.answered({ asked, caller, address: takeAsker() });
      },
    };
  },
});
