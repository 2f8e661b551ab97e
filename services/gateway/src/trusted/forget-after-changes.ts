import type { ApolloServerPlugin } from '@apollo/server';
import type { GatewayContext } from '../apollo/answer-facts.ts';
import type { GenerationWatch } from './generation-watch.ts';

/** Whoever was told that her change is done reads it with her next question, before this gateway has heard of it otherwise. */
export const forgetAfterChanges = (generations: GenerationWatch): ApolloServerPlugin<GatewayContext> => ({
  async requestDidStart() {
    return {
      async willSendResponse({ operation }) {
        if (operation?.operation === 'mutation') generations.forget();
      },
    };
  },
});
