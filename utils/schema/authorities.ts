/**
 * Time-stamp authorities (RFC 3161) that a participant may choose from. The list is closed: an extension's CSP cannot change while it runs, so a
 * new authority comes with a new version. Several answer over http only; what goes there is a digest, and the answer is signed.
 * Names from lists of free servers (evidence.md 3.2, S6 and S7). Their terms of use were not read, and none was reached from where this was built.
 */
export const AUTHORITIES = [
  { id: 'freetsa', name: 'FreeTSA', url: 'https://freetsa.org/tsr', origin: 'https://freetsa.org', rootInSystems: false },
  { id: 'digicert', name: 'DigiCert', url: 'http://timestamp.digicert.com/', origin: 'http://timestamp.digicert.com', rootInSystems: true },
  {
    id: 'identrust',
    name: 'IdenTrust',
    url: 'http://timestamp.identrust.com/',
    origin: 'http://timestamp.identrust.com',
    rootInSystems: true,
  },
  { id: 'ssl', name: 'SSL.com', url: 'http://ts.ssl.com/', origin: 'http://ts.ssl.com', rootInSystems: true },
  {
    id: 'sigstore',
    name: 'Sigstore',
    url: 'https://timestamp.sigstore.dev/api/v1/timestamp',
    origin: 'https://timestamp.sigstore.dev',
    rootInSystems: false,
  },
] as const;

export type Authority = (typeof AUTHORITIES)[number];
export type AuthorityId = Authority['id'];
export const AUTHORITY_IDS: readonly AuthorityId[] = AUTHORITIES.map(({ id }) => id);

/** Two operators: one whose line is encrypted, one whose root certificate every system has. */
export const FIRST_CHOICE: readonly AuthorityId[] = ['freetsa', 'digicert'];

/** For the browser's permissions: `https://freetsa.org/*`. */
export const hostPatternOf = ({ origin }: Authority): string => `${origin}/*`;
