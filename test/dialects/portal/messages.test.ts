import { describe, expect, it } from '@jest/globals';
import { compileSay, MESSAGES, type MessageKey } from '../../../src/dialects/portal/pages/messages.ts';

const blanks = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).sort();

describe('the messages', () => {
  it.each(Object.keys(MESSAGES.en) as MessageKey[])('%s says the same in both languages', (key) => {
    expect(blanks(MESSAGES.zh[key])).toEqual(blanks(MESSAGES.en[key]));
  });

  it('are filled in', () => {
    expect(compileSay('en')('signIn.to', { directory: '{x}' })).toBe('to {x}');
    expect(compileSay('zh')('home.title')).toBe('您的账号');
  });
});
