import { createServer } from "node:net";

/** Where the server listens. */
export interface Address {
  readonly port: number;
  /** All interfaces when undefined. */
  readonly host?: string | undefined;
}

/** A reason not to start, said in one sentence with the way out. */
export class StartProblem extends Error {}

/**
 * Reads `PORT` and `HOST`.
 *
 * @param args of the command line, of which none is understood
 * @throws {StartProblem} when there are any, or `PORT` is no port
 */
export function readAddress(
  env: { readonly PORT?: string | undefined; readonly HOST?: string | undefined },
  args: readonly string[] = [],
): Address {
  if (args.length > 0)
    throw new StartProblem(
      `${JSON.stringify(args.join(" "))} is not understood: the port and the host are variables, as in PORT=3001 HOST=127.0.0.1 npm start`,
    );
  const text = env.PORT || "3000";
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= 65_535))
    throw new StartProblem(
      `PORT is ${JSON.stringify(text)}, which is no port: give a whole number up to 65535, such as PORT=3001 npm start`,
    );
  return { port, host: env.HOST || undefined };
}

/** The address as a browser on this machine takes it. */
export function urlOf({ port, host }: Address): string {
  const everywhere = host === undefined || host === "0.0.0.0" || host === "::";
  const name = everywhere ? "localhost" : host.includes(":") ? `[${host}]` : host;
  return `http://${name}:${port}`;
}

/**
 * Listens once and stops, to learn before a long build whether the server will be able to.
 *
 * @returns the port: for 0, one that is free
 * @throws {StartProblem} when it will not
 */
export function tryPort(address: Address): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) => reject(new StartProblem(explain(error, address))));
    server.listen({ port: address.port, host: address.host, exclusive: true }, () => {
      const bound = server.address();
      server.close(() => resolve(typeof bound === "object" && bound ? bound.port : address.port));
    });
  });
}

function explain({ code, message }: NodeJS.ErrnoException, { port, host }: Address): string {
  const other = port === 3001 ? 3002 : 3001;
  if (code === "EADDRINUSE")
    return `Port ${port} is in use by another program: stop it, or take another port with PORT=${other} npm start`;
  if (code === "EACCES")
    return `Port ${port} is not open to this user: take one above 1023, such as PORT=${other} npm start`;
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND" || code === "EAI_AGAIN")
    return `HOST is ${JSON.stringify(host)}, which is no address of this machine: leave it out to listen on all of them`;
  return `Cannot listen on port ${port} (${message}): try another with PORT=${other} npm start`;
}
