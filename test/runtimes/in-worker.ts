import { createReport } from "./inside.ts";

// workerd: the request contains the recorded bodies, and the response is the report.

declare const navigator: { readonly userAgent: string };

const worker: { fetch(request: Request): Promise<Response> } = {
  async fetch(request) {
    return Response.json(await createReport(navigator.userAgent, JSON.parse(await request.text())));
  },
};
export default worker;
