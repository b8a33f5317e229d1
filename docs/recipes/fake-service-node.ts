// The fake service behind node:http: programs under test send to it as `{ endpoint: "http://127.0.0.1:8081/hms/wv/token" }`.
import { createServer, type Server } from "node:http";
import type { TokenService } from "widevine-license-token/testing/service";
import { listener } from "./serve.ts";

/** Call `listen(0, "127.0.0.1")` for a free port of this machine. */
export function fakeServiceServer(service: TokenService): Server {
  return createServer(listener(service));
}
