import { expect, it } from "vitest";
import { writeAddress } from "./find-repository.ts";

it.each([
  ["https://code.example.org/waft/waft", "git+https://code.example.org/waft/waft.git"],
  ["https://code.example.org/waft/waft.git", "git+https://code.example.org/waft/waft.git"],
  ["https://user:secret@code.example.org/waft/waft.git\n", "git+https://code.example.org/waft/waft.git"],
  ["git@code.example.org:waft/waft.git", "git+https://code.example.org/waft/waft.git"],
  ["ssh://git@code.example.org/waft/waft.git", "git+https://code.example.org/waft/waft.git"],
])("%s is written as npm does, without who asked", (remote, address) => {
  expect(writeAddress(remote)).toBe(address);
});

it.each(["", "/srv/git/waft", "../waft", "file:///srv/waft"])("'%s' is no address that others can follow", (remote) => {
  expect(writeAddress(remote)).toBeUndefined();
});
