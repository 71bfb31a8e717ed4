import { describe, expect, it } from 'vitest';
import { isWholeGmail, placeOf } from './gmail-place.ts';

describe('the place of a mailbox', () => {
  it.each([
    ['/mail/u/0/', '/mail/u/0', false],
    ['/mail/u/12', '/mail/u/12', false],
    ['/mail/b/AEoRXR_x-1/u/0/', '/mail/b/AEoRXR_x-1/u/0', true],
    ['/mail/u/1/d/AEoRXRy/', '/mail/u/1/d/AEoRXRy', true],
  ])('reads %s', (pathname, path, delegated) => {
    expect(placeOf(pathname)).toEqual({ path, delegated });
  });

  it.each(['/mail/', '/mail/u/0x/', '/mail/u/', '/chat/u/0/', '/mail/b/a%2F..%2F/u/0/'])(
    'does not guess for %s',
    (pathname) => {
      expect(placeOf(pathname)).toBeUndefined();
    },
  );
});

describe('the whole of Gmail', () => {
  it.each([
    ['/mail/u/0/', '', true],
    ['/mail/u/1/', '?pli=1', true],
    ['/mail/u/0/popout', '?ver=x', false],
    ['/mail/u/0/', '?ui=2&view=pt&th=1', false],
    ['/mail/u/0/', '?view=cm&fs=1', false],
    ['/chat/u/0/', '', false],
  ])('%s%s: %s', (pathname, search, whole) => {
    expect(isWholeGmail({ pathname, search })).toBe(whole);
  });
});
