// A stand-in for Google, GitHub or Clerk: node providers.mjs <google|github|clerk> <port> <origin> <seed.json>
// It knows the people and clients of the seed, where ORIGIN stands for the address of the web app.
import { readFileSync } from "node:fs";
import { Server } from "node:net";
import { createEmulator } from "emulate";

const [service, port, origin, seed] = process.argv.slice(2);

// emulate listens on every address of the machine and cannot be told otherwise, and it lets anybody in as anybody.
const listen = Server.prototype.listen;
Server.prototype.listen = function (number, _host, ...rest) {
  return listen.call(this, number, "127.0.0.1", ...rest);
};

// Whoever started it holds the other end: when that ends, however it ends, so does this.
process.stdin.resume().on("end", () => process.exit(0));
process.on("SIGTERM", () => process.exit(0));

await createEmulator({
  service,
  port: Number(port),
  baseUrl: `http://127.0.0.1:${port}`,
  seed: JSON.parse(readFileSync(seed, "utf8").replaceAll("ORIGIN", origin)),
});
