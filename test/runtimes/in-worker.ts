import { reportOf } from "./inside.ts";

// workerd: the recorded bodies come as a request, and the report is the response.

declare const navigator: { readonly userAgent: string };

const worker: { fetch(request: Request): Promise<Response> } = {
  async fetch(request) {
    return Response.json(await reportOf(navigator.userAgent, JSON.parse(await request.text())));
  },
};
export default worker;
