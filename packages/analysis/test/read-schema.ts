import { readFileSync } from "node:fs";
import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";

/** Makes what tells where a value is not as a published schema says; nothing where it is. */
export function readSchema(name: string): (value: unknown) => readonly string[] {
  const file = path.join(import.meta.dirname, "../schema", `${name}.schema.json`);
  const schema: unknown = JSON.parse(readFileSync(file, "utf8"));
  if (typeof schema !== "object" || schema === null) {
    throw new Error("The schema is no object.");
  }
  const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);
  return (value) => {
    // As it is printed: what is undefined is not there.
    const printed: unknown = JSON.parse(JSON.stringify(value));
    const wrong = validate(printed) ? [] : (validate.errors ?? []);
    return wrong.map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
}
