// Own JSON in, license URL out, as a controller of NestJS:
//
//   @Module({ controllers: [LicenseController], providers: [{ provide: operatorToken, useValue: operator }] })
//   NestFactory.create(LicenseModule, { bodyParser: false })   // Nest's own parser reads an endless body for ever
import type { IncomingMessage, ServerResponse } from "node:http";
import { Controller, Inject, Post, Req, Res } from "@nestjs/common";
import { licenseRoute } from "./express.ts";
import type { Operator } from "./license-url.ts";

export const operatorToken = Symbol("operator");

@Controller("licenses")
export class LicenseController {
  readonly answer;

  constructor(@Inject(operatorToken) operator: Operator) {
    this.answer = licenseRoute(operator);
  }

  @Post()
  create(@Req() request: IncomingMessage, @Res() response: ServerResponse) {
    return this.answer(request, response);
  }
}
