import { createServer, type AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { readAddress, tryPort, urlOf } from "@/bin/port";

test("listens on 3000 on all interfaces unless told otherwise", () => {
  expect(readAddress({})).toEqual({ port: 3000, host: undefined });
  expect(readAddress({ PORT: "", HOST: "" })).toEqual({ port: 3000, host: undefined });
  expect(readAddress({ PORT: "8080", HOST: "127.0.0.1" })).toEqual({ port: 8080, host: "127.0.0.1" });
});

test("says how a port is given to who gives it as an argument", () => {
  expect(() => readAddress({}, ["-p", "4000"])).toThrow('"-p 4000" is not understood');
});

test.each(["abc", "-1", "65536", "3000.5", "1e3", " 80", "0x50"])("says that %s is no port", (PORT) => {
  expect(() => readAddress({ PORT })).toThrow(
    `PORT is "${PORT}", which is no port: give a whole number up to 65535, such as PORT=3001 npm start`,
  );
});

test("gives the address as a browser takes it", () => {
  expect(urlOf({ port: 3000 })).toBe("http://localhost:3000");
  expect(urlOf({ port: 3000, host: "0.0.0.0" })).toBe("http://localhost:3000");
  expect(urlOf({ port: 3000, host: "127.0.0.1" })).toBe("http://127.0.0.1:3000");
  expect(urlOf({ port: 3000, host: "::1" })).toBe("http://[::1]:3000");
});

test("says in one sentence that a port is in use, with the way out", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => void other.listen(0, "127.0.0.1", resolve));
  const { port } = other.address() as AddressInfo;
  await expect(tryPort({ port, host: "127.0.0.1" })).rejects.toThrow(
    `Port ${port} is in use by another program: stop it, or take another port with PORT=3001 npm start`,
  );
  await new Promise((resolve) => other.close(resolve));
  await expect(tryPort({ port, host: "127.0.0.1" })).resolves.toBe(port);
});

test("says that a host is not this machine's", async () => {
  // An address of the block kept for documentation (RFC 5737): no machine has it.
  await expect(tryPort({ port: 0, host: "203.0.113.7" })).rejects.toThrow(
    'HOST is "203.0.113.7", which is no address of this machine: leave it out to listen on all of them',
  );
});

test("finds a free port for 0", async () => {
  await expect(tryPort({ port: 0, host: "127.0.0.1" })).resolves.toBeGreaterThan(0);
});
