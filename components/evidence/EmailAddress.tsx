import { Fragment } from 'react';

interface EmailAddressProps {
  readonly email: string;
  readonly className?: string;
}

/** An address that breaks behind its @ and dots where it must, and whose text stays exactly the address. */
export function EmailAddress({ email, className }: EmailAddressProps) {
  const parts = email.split(/(?<=[@.])/);
  return (
    <bdi className={className} title={email}>
      {parts.map((part, index) => (
        // The parts of an address have no identity but their place.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <Fragment key={index}>
          {index > 0 ? <wbr /> : null}
          {part}
        </Fragment>
      ))}
    </bdi>
  );
}
