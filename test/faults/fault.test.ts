import { describe, expect, it } from '@jest/globals';
import { fault, Fault, isFault, toFault } from '../../src/faults/fault.ts';

describe('fault', () => {
  it('carries its name, its detail and where it happened', () => {
    const made = fault('UserNotFound', { UserId: 'u-1' });
    expect(made).toBeInstanceOf(Error);
    expect(made).toMatchObject({
      name: 'Fault',
      message: 'UserNotFound',
      fault: 'UserNotFound',
      detail: { UserId: 'u-1' },
    });
    expect(made.stack).toContain('fault.test.ts');
    expect('cause' in made).toBe(false);
  });

  it('keeps its cause for the log', () => {
    const cause = new Error('duplicate key');
    expect(fault('UserNameTaken', { UserName: 'alice' }, cause).cause).toBe(cause);
  });
});

describe('isFault', () => {
  const made = fault('UserNotFound', { UserId: 'u-1' });

  it('knows a fault, and by its name', () => {
    expect(isFault(made)).toBe(true);
    expect(isFault(made, 'UserNotFound')).toBe(true);
    expect(isFault(made, 'DirectoryNotFound')).toBe(false);
  });

  it.each([new Error('UserNotFound'), { fault: 'UserNotFound' }, 'UserNotFound', null, undefined])(
    'is not fooled by %p',
    (other) => {
      expect(isFault(other)).toBe(false);
    },
  );
});

describe('toFault', () => {
  it('leaves a fault alone', () => {
    const made = new Fault('InternalError', {});
    expect(toFault(made)).toBe(made);
  });

  it.each([new TypeError('x is not a function'), 'a text', null, undefined, 7])(
    'keeps %p as the cause of an InternalError',
    (cause) => {
      const made = toFault(cause);
      expect(made).toMatchObject({ fault: 'InternalError', detail: {} });
      expect(made.cause).toBe(cause);
    },
  );
});
