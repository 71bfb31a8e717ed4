import { describe, expect, it } from 'vitest';
import { placeOf } from './gmail-place.ts';

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
