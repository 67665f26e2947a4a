import { type ChildProcess, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import net from 'node:net';
import { join } from 'node:path';
import { waitFor } from './browser';

type Waiting = { resolve: (value: unknown) => void; reject: (reason: Error) => void };

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => resolve(port));
    });
  });

/** Firefox's own remote protocol: length-prefixed JSON over TCP. (geckodriver is only a translator of it, and Debian has none.) */
export class Marionette {
  #socket: net.Socket | undefined;
  #received = Buffer.alloc(0);
  #lastId = 0;
  #waiting = new Map<number, Waiting>();
  #turn: Promise<unknown> = Promise.resolve();
  version = '';

  private constructor(
    readonly process: ChildProcess,
    readonly exited: Promise<void>,
  ) {}

  static async launch(
    program: string,
    profile: string,
    preferences: Record<string, string | number | boolean>,
    headless: boolean,
  ): Promise<Marionette> {
    const port = await freePort();
    const all = Object.entries({ 'marionette.port': port, ...preferences });
    writeFileSync(
      join(profile, 'user.js'),
      all.map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`).join(''),
    );
    const flags = [...(headless ? ['-headless'] : []), '-marionette', '-no-remote', '-remote-allow-system-access', '-profile', profile];
    const child = spawn(program, flags, { stdio: 'ignore' });
    const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    // No window of ours outlives us, however we end.
    const end = (): void => void child.kill('SIGKILL');
    const interrupted = (): void => {
      end();
      process.exit(130);
    };
    process.once('exit', end).once('SIGINT', interrupted).once('SIGTERM', interrupted);
    void exited.then(() => process.off('exit', end).off('SIGINT', interrupted).off('SIGTERM', interrupted));
    const marionette = new Marionette(child, exited);
    try {
      await waitFor('Firefox to answer', () => marionette.#connect(port).catch(() => undefined), 40_000, 100);
      const session = await marionette.send<{ capabilities: { browserVersion: string } }>('WebDriver:NewSession', {
        acceptInsecureCerts: true,
        pageLoadStrategy: 'none',
        timeouts: { script: 60_000 },
      });
      marionette.version = session.capabilities.browserVersion;
      return marionette;
    } catch (error) {
      child.kill('SIGKILL');
      throw error;
    }
  }

  /** Resolves at the greeting, which is the first thing Firefox says. */
  #connect(port: number): Promise<true> {
    return new Promise((resolve, reject) => {
      const socket = net.connect(port, '127.0.0.1');
      socket.once('error', reject);
      socket.on('close', () => {
        for (const waiting of this.#waiting.values()) waiting.reject(new Error('Firefox closed the connection'));
        this.#waiting.clear();
      });
      socket.on('data', (chunk) => {
        this.#received = Buffer.concat([this.#received, chunk]);
        for (let message = this.#next(); message !== undefined; message = this.#next()) {
          if (Array.isArray(message)) this.#settle(message[1], message[2], message[3]);
          else {
            this.#socket = socket;
            resolve(true);
          }
        }
      });
    });
  }

  /** The next whole message received, `length:json`, or undefined. */
  #next(): unknown {
    const colon = this.#received.indexOf(':');
    const end = colon + 1 + Number(this.#received.subarray(0, Math.max(colon, 0)));
    if (colon < 0 || this.#received.length < end) return undefined;
    const message: unknown = JSON.parse(this.#received.subarray(colon + 1, end).toString());
    this.#received = this.#received.subarray(end);
    return message;
  }

  #settle(id: number, error: { error: string; message: string } | null, value: unknown): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.reject(new Error(`${error.error}: ${error.message}`));
    else waiting?.resolve(value);
  }

  send<T = unknown>(command: string, parameters: object = {}): Promise<T> {
    this.#lastId += 1;
    const id = this.#lastId;
    const body = JSON.stringify([0, id, command, parameters]);
    return new Promise((resolve, reject) => {
      if (!this.#socket || this.#socket.destroyed) {
        reject(new Error('Firefox is not connected'));
        return;
      }
      this.#waiting.set(id, { resolve: resolve as (value: unknown) => void, reject });
      this.#socket.write(`${Buffer.byteLength(body)}:${body}`);
    });
  }

  /** Runs commands that belong together: which window is addressed is a state of the whole session. */
  inTurn<T>(commands: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(commands);
    this.#turn = turn.catch(() => {});
    return turn;
  }

  /** Runs `script` (source of a function) in the addressed page's own realm; arguments and result pass as JSON. */
  async evaluate<T>(script: string, args: unknown[]): Promise<T> {
    const { value } = await this.send<{ value: { value?: T; error?: string } | null }>('WebDriver:ExecuteAsyncScript', {
      script: `const done = arguments[arguments.length - 1];
        Promise.resolve().then(() => (${script})(...arguments[0]))
          .then((value) => done({ value }), (error) => done({ error: String(error && error.stack ? error + ' ' + error.stack : error) }));`,
      args: [args],
      sandbox: null,
      newSandbox: false,
    });
    if (!value) throw new Error('the page went elsewhere while it was asked');
    if (value.error !== undefined) throw new Error(value.error);
    return value.value as T;
  }

  /** As `evaluate`, but in the browser itself, with its privileges. */
  async evaluateInBrowser<T>(script: string, args: unknown[]): Promise<T> {
    await this.send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await this.evaluate<T>(script, args);
    } finally {
      await this.send('Marionette:SetContext', { value: 'content' });
    }
  }

  async quit(): Promise<void> {
    await Promise.race([this.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {}), this.exited]);
    await Promise.race([this.exited, new Promise((resolve) => setTimeout(resolve, 5000))]);
    if (this.process.exitCode === null) this.process.kill('SIGKILL');
  }
}
