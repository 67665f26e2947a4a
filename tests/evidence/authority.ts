import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A time-stamp authority of this run alone, by stock openssl: its certificate, and its answer to an RFC 3161 query. */
export type Authority = {
  folder: string;
  certificate: string;
  answer(query: Uint8Array): Uint8Array;
  stamp(bytes: Uint8Array): Uint8Array;
};

const CONFIG = `[tsa]
default_tsa=t
[t]
serial=serial
signer_cert=c.pem
signer_key=k.pem
signer_digest=sha256
default_policy=1.2.3
digests=sha256
[req]
distinguished_name=d
x509_extensions=x
[d]
[x]
`;

const KEYS = { rsa: ['-newkey', 'rsa:2048'], ec: ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1'] };

export const newAuthority = (kind: keyof typeof KEYS = 'rsa', name = 'Saksi Test TSA'): Authority => {
  const folder = mkdtempSync(join(tmpdir(), 'saksi-tsa-'));
  const run = (...args: string[]) => execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });
  writeFileSync(join(folder, 'c.cnf'), `${CONFIG}extendedKeyUsage=critical,timeStamping\n`);
  writeFileSync(join(folder, 'serial'), '01');
  run('req', '-x509', ...KEYS[kind], '-nodes', '-subj', `/CN=${name}`, '-keyout', 'k.pem', '-out', 'c.pem', '-config', 'c.cnf');
  const reply = (): Uint8Array => {
    run('ts', '-reply', '-config', 'c.cnf', '-queryfile', 'q', '-out', 'r');
    return new Uint8Array(readFileSync(join(folder, 'r')));
  };
  return {
    folder,
    certificate: join(folder, 'c.pem'),
    answer: (query) => {
      writeFileSync(join(folder, 'q'), query);
      return reply();
    },
    stamp: (bytes) => {
      writeFileSync(join(folder, 'content'), bytes);
      run('ts', '-query', '-data', 'content', '-sha256', '-cert', '-out', 'q');
      return reply();
    },
  };
};
