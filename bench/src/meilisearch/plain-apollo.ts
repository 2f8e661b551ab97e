/** One Apollo Server that has every answer in memory: `plain-apollo.js <file>`. The file has the JSON answers by words and language. Sends its address. */
import { readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import fastifyApollo from '@as-integrations/fastify';
import Fastify from 'fastify';
import { buildSchema } from 'graphql';
import { answerKey } from './search-page.ts';

const [file = ''] = process.argv.slice(2);
const answers = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
const schema = buildSchema(readFileSync(new URL('../../../schema/api.graphql', import.meta.url), 'utf8'));
const field = schema.getQueryType()?.getFields().searchServices;
if (!field) throw new Error('The API has no searchServices.');
field.resolve = (_root, { query, locale }: { query: string; locale: string }) => answers[answerKey(query, locale)];

const apollo = new ApolloServer({ schema });
await apollo.start();
const app = Fastify();
await app.register(fastifyApollo(apollo));
process.send?.(await app.listen({ host: '127.0.0.1', port: 0 }));
process.once('disconnect', () => process.exit(0));
