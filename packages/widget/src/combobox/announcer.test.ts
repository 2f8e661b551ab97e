import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Announcer } from './announcer.ts';

describe('what a screen reader is told', () => {
  const said: string[] = [];
  const announcer = new Announcer((text) => said.push(text));
  beforeEach(() => {
    said.length = 0;
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('is the last of several things, when the typing has paused', () => {
    for (const text of ['one', 'two', 'three']) announcer.say(text);
    expect(said.filter((text) => text !== '')).toEqual([]);
    jest.runAllTimers();
    expect(said.filter((text) => text !== '')).toEqual(['three']);
  });

  it('is said again when it happens again: the region is emptied in between', () => {
    for (let time = 0; time < 2; time += 1) {
      announcer.say('10 found');
      jest.runAllTimers();
    }
    expect(said).toEqual(['', '10 found', '', '10 found']);
  });

  it('is nothing any more once the widget is gone', () => {
    announcer.say('late');
    announcer.stop();
    jest.runAllTimers();
    expect(said).toEqual(['']);
  });
});
