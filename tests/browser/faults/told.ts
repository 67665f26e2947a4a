import type { Site } from '../../tools/site';
import type { Acknowledged } from './audit';
import type { Sent } from './pump';

const told = (site: Site, what: string, from: number): URLSearchParams[] =>
  site.log.slice(from).flatMap(({ url, method }) => {
    const { pathname, searchParams } = new URL(url);
    return method === 'POST' && pathname === `/saksi-test/${what}` ? [searchParams] : [];
  });

/** The looks that pages told the site, since the request `from`, to be acknowledged. */
export const acknowledged = (site: Site, from = 0): Acknowledged[] =>
  told(site, 'kept', from).map((fields) => ({
    load: fields.get('load') ?? '',
    n: fields.get('n') ?? '',
    seq: Number(fields.get('seq')),
  }));

/** The looks that were sent, since the request `from`, and not acknowledged. */
export const unanswered = (site: Site, from = 0): Sent[] => {
  const kept = new Set(acknowledged(site, from).map(({ load }) => load));
  return told(site, 'sent', from)
    .map((fields) => ({
      id: fields.get('id') ?? '',
      load: fields.get('load') ?? '',
      n: Number(fields.get('n')),
      readAt: Number(fields.get('readAt')),
    }))
    .filter(({ load }) => !kept.has(load));
};
