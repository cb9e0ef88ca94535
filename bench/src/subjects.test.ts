import { expect, it } from "vitest";
import { others, subjects } from "./subjects.ts";

it.each([...others, "parse 1000", "compile 1000"])("'%s' reads its file without a mistake", async (id) => {
  const subject = await subjects.get(id)?.();
  expect(subject?.characters).toBeGreaterThan(20_000);
  expect(() => subject?.run()).not.toThrow();
});
