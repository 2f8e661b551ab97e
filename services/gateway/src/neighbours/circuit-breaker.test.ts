import { expect, it } from '@jest/globals';
import { CircuitBreaker } from './circuit-breaker.ts';

it('Who fails in a row is left alone, and one question at a time tries until one is answered', () => {
  let now = 0;
  const breaker = new CircuitBreaker({ failures: 2, restMs: 100, now: () => now });
  expect([breaker.failed(), breaker.admits(), breaker.failed(), breaker.admits()]).toEqual([false, true, true, false]);
  now = 100;
  expect([breaker.admits(), breaker.admits()]).toEqual([true, false]);
  expect([breaker.failed(), breaker.admits()]).toEqual([false, false]);
  now = 200;
  expect([breaker.admits(), breaker.succeeded(), breaker.admits(), breaker.failed(), breaker.admits()]).toEqual([
    true,
    true,
    true,
    false,
    true,
  ]);
});
