import type { Diagnostic, Fix } from "@waft/core";
import { array, assert, nat, property, record, string } from "fast-check";
import { expect, it } from "vitest";
import { applyFixes } from "./apply-fixes.ts";

const path = "main.waft";

function find(fixes: readonly Fix[]): Diagnostic {
  return {
    code: "core/x",
    severity: "warning",
    message: "",
    span: { file: path, start: 0, end: 0 },
    related: [],
    fixes,
  };
}

function replace(start: number, end: number, text: string): Fix {
  return { title: "", safe: true, edits: [{ span: { file: path, start, end }, text }] };
}

function apply(text: string, findings: readonly Diagnostic[]): { readonly text: string; readonly fixes: number } {
  const { texts, fixes } = applyFixes(findings, new Map([[path, text]]), () => true);
  return { text: texts.get(path) ?? text, fixes };
}

it("fixes that do not touch each other are made together, whatever their order", () => {
  const findings = [find([replace(4, 5, "E")]), find([replace(0, 1, "AAA")]), find([replace(2, 2, "-")])];
  expect(apply("abcde", findings)).toEqual({ text: "AAAb-cdE", fixes: 3 });
});

it("a fix that touches another one waits", () => {
  expect(apply("abcde", [find([replace(1, 3, "X")]), find([replace(2, 4, "Y")])])).toEqual({ text: "aXde", fixes: 1 });
  expect(apply("abcde", [find([replace(1, 1, "X")]), find([replace(1, 1, "Y")])])).toEqual({
    text: "aXbcde",
    fixes: 1,
  });
});

it("only the first fix of a finding is made, and only when it is safe", () => {
  const unsafe: Fix = { title: "", edits: replace(0, 1, "X").edits };
  expect(apply("abc", [find([unsafe, replace(0, 1, "Y")])])).toEqual({ text: "abc", fixes: 0 });
  expect(apply("abc", [find([replace(0, 1, "Y"), unsafe])])).toEqual({ text: "Ybc", fixes: 1 });
});

it("a fix of two places is made whole or not at all", () => {
  const both: Fix = { title: "", safe: true, edits: [...replace(0, 1, "X").edits, ...replace(2, 3, "X").edits] };
  expect(apply("abc", [find([replace(2, 3, "Y")]), find([both])])).toEqual({ text: "abY", fixes: 1 });
});

it("what no fix speaks of stays, for any fixes", () => {
  const edits = array(record({ start: nat(30), length: nat(5), text: string({ maxLength: 3 }) }), { maxLength: 8 });
  assert(
    property(edits, (all) => {
      const letters = Array.from({ length: 40 }, (_, index) => String.fromCodePoint(0x4e00 + index)).join("");
      const { text } = apply(
        letters,
        all.map(({ start, length, text: put }) => find([replace(start, start + length, put)])),
      );
      const covered = (index: number): boolean =>
        all.some(({ start, length }) => index >= start && index < start + length);
      const kept = Array.from(letters)
        .filter((_, index) => !covered(index))
        .join("");
      const left = Array.from(text)
        .filter((letter) => kept.includes(letter))
        .join("");
      expect(left).toBe(kept);
    }),
  );
});
