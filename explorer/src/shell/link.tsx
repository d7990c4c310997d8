import type { AnchorHTMLAttributes } from 'react';
import { addressOf, useAddress, withTrust } from './address.ts';

interface LinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  /** An address within the page. */
  readonly to: string;
}

/** A link within the page; what the reader believes goes along. */
export function Link({ to, ...rest }: LinkProps) {
  const { searchParams } = useAddress();
  return <a href={withTrust(to, searchParams)} {...rest} />;
}

/** A thing by its name, leading to its page. */
export function ThingLink({ id, name }: { readonly id: string; readonly name: string }) {
  return (
    <Link to={addressOf(id)}>
      <bdi>{name}</bdi>
    </Link>
  );
}
