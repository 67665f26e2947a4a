import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram } from './programs.mjs';

/** What the site answers, at any path, until it is told otherwise. `at`: the server's clock, ISO 8601 with offset. */
export type Shown = { html: string; status: number; at: string; headers?: Record<string, string> };

export type SiteRequest = { lane: string; url: string; method: string; destination: string; headers: IncomingMessage['headers'] };

export type Site = {
  port: number;
  /** Every request, in order; also those that the browsers make for themselves. */
  log: SiteRequest[];
  show(lane: string, shown: Shown): void;
  /** The lane that answers requests without the header `x-saksi-lane` (Firefox; a hand-driven tab). */
  setDefaultLane(lane: string): void;
  /** What a host that is no site of the programme's answers to a POST: a time-stamp authority, for instance. */
  serve(host: string, answer: (body: Uint8Array) => Uint8Array): void;
  stop(): void;
};

const NOTHING: Shown = { html: '<!doctype html><title>Belum ada halaman</title>', status: 404, at: '2020-01-01T00:00:00Z' };

/** A key and a certificate for this run only; the browsers are told to accept any. */
const selfSigned = (): { key: Buffer; cert: Buffer } => {
  const folder = mkdtempSync(join(tmpdir(), 'saksi-site-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const subject = ['-subj', '/CN=prakerja.go.id', '-addext', 'subjectAltName=DNS:prakerja.go.id,DNS:*.prakerja.go.id'];
  try {
    execFileSync(
      findProgram('openssl') ?? 'openssl',
      [
        'req',
        '-x509',
        '-newkey',
        'ec',
        '-pkeyopt',
        'ec_paramgen_curve:prime256v1',
        '-nodes',
        '-keyout',
        key,
        '-out',
        cert,
        '-days',
        '2',
        ...subject,
      ],
      { stdio: 'ignore' },
    );
    return { key: readFileSync(key), cert: readFileSync(cert) };
  } catch (error) {
    throw new Error('The stand-in site needs the program `openssl` to make a certificate (Debian: apt-get install openssl).', {
      cause: error,
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** The local stand-in for *.prakerja.go.id, on a free port of the loopback address. */
export const startSite = async (): Promise<Site> => {
  const lanes = new Map<string, Shown>();
  const services = new Map<string, (body: Uint8Array) => Uint8Array>();
  const log: SiteRequest[] = [];
  let defaultLane = '';
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const lane = String(request.headers['x-saksi-lane'] ?? defaultLane);
    const destination = String(request.headers['sec-fetch-dest'] ?? '');
    log.push({
      lane,
      url: `https://${request.headers.host}${request.url}`,
      method: request.method ?? '',
      destination,
      headers: request.headers,
    });
    const service = services.get(String(request.headers.host));
    if (service && request.method === 'POST') {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => response.end(service(new Uint8Array(Buffer.concat(parts)))));
      return;
    }
    // Not the page: its favicon, its fetches, and what browsers ask of their makers, whose hosts are mapped here too.
    const page = destination === 'document' || destination === 'iframe';
    const { html, status, at, headers } = lanes.get(lane) ?? NOTHING;
    response.writeHead(page ? status : 404, {
      date: new Date(at).toUTCString(),
      'cache-control': 'no-store',
      'content-type': 'text/html; charset=utf-8',
      ...(page && headers),
    });
    response.end(page ? html : '');
  };
  const server = createServer(selfSigned(), answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    log,
    show: (lane, shown) => void lanes.set(lane, shown),
    setDefaultLane: (lane) => {
      defaultLane = lane;
    },
    serve: (host, service) => void services.set(host, service),
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
