// A registry on this machine, for as long as whoever started it lives: takes what is published without asking who it is,
// and fetches packages that are not of Waft from the registry that it is told.
//   node tooling/registry/serve.ts <folder> <registry>     prints its port once it listens
import { Server } from "node:http";
import path from "node:path";
import process from "node:process";
import { runServer } from "verdaccio";

const [folder = "", behind = ""] = process.argv.slice(2);

const own = { access: "$all", publish: "$all", unpublish: "$all" };
// What verdaccio gives back has no type of its own.
const server: unknown = await runServer({
  storage: path.join(folder, "storage"),
  configPath: path.join(folder, "config.yaml"),
  self_path: folder,
  web: { enable: false },
  auth: { htpasswd: { file: path.join(folder, "htpasswd"), max_users: -1 } },
  uplinks: { behind: { url: behind, cache: true, maxage: "1h", timeout: "20s", max_fails: 5 } },
  // What is called like ours comes from here alone, whatever the registry behind has.
  packages: { "@waft/*": own, waft: own, "**": { access: "$all", publish: "$all", proxy: "behind" } },
  max_body_size: "50mb",
  log: { type: "stdout", format: "pretty", level: "error" },
});
if (!(server instanceof Server)) {
  throw new TypeError("verdaccio gave back no server");
}
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  process.stdout.write(`${typeof address === "object" && address !== null ? address.port : 0}\n`);
});
// Whoever started it holds the other end of its input.
process.stdin.on("end", () => process.exit()).resume();
