import type { FastifyRequest } from 'fastify';

/** Whether the client has what this tag names. RFC 9110: a list of tags, compared without regard to whether they are weak, as proxies that compress make them. */
export const clientHas = ({ headers }: Pick<FastifyRequest, 'headers'>, tag: string): boolean =>
  headers['if-none-match']?.split(',').some((each) => strong(each.trim()) === strong(tag)) === true;

const strong = (tag: string): string => tag.replace(/^W\//, '');
