import { looseTextOf } from '../bytes';
import type { Fault } from '../verdict';
import type { Bundle } from './read-bundle';

const PEM = /^(?:-----BEGIN CERTIFICATE-----\n(?:[A-Za-z0-9+/=]{1,64}\n)+-----END CERTIFICATE-----\n)+$/;

/** Files for the certificates of authorities hold nothing else. Nothing is concluded from them. */
export const checkCertificates = ({ files }: Bundle): Fault[] =>
  [...files]
    .filter(([path, bytes]) => path.startsWith('data/tsa/') && !PEM.test(looseTextOf(bytes)))
    .map(([where]) => ({ detail: 'is not a list of certificates', where }));
