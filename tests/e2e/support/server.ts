import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { startStaticServer } from '../../../scripts/lib/staticServer.mjs';

const DIRECTORY = resolve('dist');

/** The built app on a port of its own, which it keeps when it is stopped and started again: the port is part of the origin. */
export class AppServer {
  private running: Awaited<ReturnType<typeof startStaticServer>> | null = null;
  private port = 0;
  private directory: string;
  private readonly base: string;

  /** @param base the path that the build was made for, with a slash at both ends */
  constructor({ directory = DIRECTORY, base = '/' } = {}) {
    this.directory = directory;
    this.base = base;
  }

  async start(): Promise<void> {
    if (!existsSync(this.directory))
      throw new Error("There is no build to test: 'npm run build' first");
    this.running = await startStaticServer({
      directory: this.directory,
      base: this.base,
      port: this.port,
      isExactPort: true,
    });
    this.port = this.running.port;
  }

  /** From now on nothing answers. */
  async stop(): Promise<void> {
    await this.running?.stop();
    this.running = null;
  }

  /** Puts another build in the place of this one, while pages are open. */
  async deploy(directory: string): Promise<void> {
    this.directory = directory;
    await this.running?.deploy(directory);
  }

  get origin(): string {
    return `http://localhost:${this.port}`;
  }

  /** The address of a route, given with its leading slash. */
  at(route: string): string {
    return this.origin + this.base + route.slice(1);
  }
}
