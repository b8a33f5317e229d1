// `npm start`: the main job on a real sample request, and on a broken one.
import { spawnSync } from "node:child_process";

show("check", "--file", "docs/samples/request.txt");
show("encode", "--file", "docs/samples/request.txt");
show("check", "--file", "docs/samples/broken-request.txt");

function show(...args) {
  console.log(`$ widevine-license-token ${args.join(" ")}`);
  const { status } = spawnSync(process.execPath, ["dist/cli/main.js", ...args], { stdio: "inherit" });
  console.log(`(exit code ${status})\n`);
}
