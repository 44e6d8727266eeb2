import { linkedinAddress } from '../../domain/personKeys';
import { mailAddress, phoneAddress, webAddress } from '../../ui/addresses';
import styles from './Addresses.module.css';
import type { AddressesFieldOf } from './personFields';

type Kind = AddressesFieldOf['key'];

const LINKS: Readonly<Record<Kind, (text: string) => string | null>> = {
  emails: mailAddress,
  phones: phoneAddress,
  links: webAddress,
  linkedinUrl: (text) => linkedinAddress(text) || null,
};

/** Ways to reach somebody, each a link to what can use it; what is none stays text. */
export function Addresses({ kind, values }: { kind: Kind; values: readonly string[] }) {
  const leaves = kind === 'links' || kind === 'linkedinUrl';
  return (
    <ul class={styles.addresses}>
      {values.map((value) => {
        const link = LINKS[kind](value);
        return (
          <li key={value}>
            {link === null ? (
              <bdi>{value}</bdi>
            ) : (
              <a
                class={styles.address}
                href={link}
                {...(leaves && { target: '_blank', rel: 'noopener noreferrer' })}
              >
                <bdi>{leaves ? withoutScheme(value) : value}</bdi>
              </a>
            )}
          </li>
        );
      })}
    </ul>
  );
}

const withoutScheme = (address: string): string =>
  address.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');
