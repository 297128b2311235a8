/**
 * Writes src/api/*.gen.ts from the committed contracts. It lives in a package of its own because
 * openapi-typescript needs the JavaScript API of TypeScript, which version 7 no longer has.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import openapiTS, { astToString } from "openapi-typescript";

const ROOT = resolve(import.meta.dirname, "../../..");
const CONTRACTS = {
  standards: "services/standards-api/contracts/openapi.json",
  complaints: "services/complaints-api/contracts/openapi.json",
  survey: "services/survey-api/contracts/openapi.json",
  identity: "gateway/contracts/openapi.json",
};

for (const [service, path] of Object.entries(CONTRACTS)) {
  const contract = resolve(ROOT, path);
  if (!existsSync(contract)) throw new Error(`${path} is missing: write the contracts of the service first.`);
  const tree = await openapiTS(pathToFileURL(contract), { alphabetize: true, defaultNonNullable: false });
  const { title, version } = JSON.parse(readFileSync(contract, "utf8")).info;
  const head = `/** ${title} ${version}. Written by "npm run types" from ${path}; do not edit. */\n\n`;
  writeFileSync(resolve(ROOT, `frontend/src/api/${service}.gen.ts`), head + astToString(tree));
}
