// Makes src/api/schema.d.ts from the OpenAPI document of the running suite, which is kept here as openapi.json.
//
// The document names every field and leaves each open, since absent means unknown. Which fields the API promises to be
// there always stands in promised.json, by schema; a name there that the document does not know stops the generation,
// so that a renamed field is noticed.
import { readFile, writeFile } from "node:fs/promises";
import openapiTS, { astToString } from "openapi-typescript";

const read = async (name) => JSON.parse(await readFile(new URL(name, import.meta.url), "utf8"));

const document = await read("openapi.json");
const promised = await read("promised.json");
const unknown = [];

for (const [name, fields] of Object.entries(promised)) {
  const schema = document.components.schemas[name];
  unknown.push(...fields.filter((field) => !schema?.properties?.[field]).map((field) => `${name}.${field}`));
  if (schema) schema.required = [...new Set([...(schema.required ?? []), ...fields])];
}
if (document.components.schemas.JsonNode) {
  // Any JSON value: the document tells of the server's class for one instead.
  document.components.schemas.JsonNode = {};
}
if (unknown.length > 0) {
  throw new Error(`promised.json names what openapi.json does not: ${unknown.join(", ")}`);
}

// The document names the server's constants, which the API takes and gives in small letters.
const verdicts = document.components.schemas.Verdict;
if (verdicts) verdicts.enum = verdicts.enum.map((verdict) => verdict.toLowerCase());

const types = astToString(await openapiTS(document));
await writeFile(new URL("../src/api/schema.d.ts", import.meta.url), types);
