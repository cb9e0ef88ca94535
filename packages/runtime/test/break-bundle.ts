import * as fc from "fast-check";
import { isList, listPlaces, parseObject, readAt, replaceAt, type Json } from "./json.ts";

const strange = fc.oneof(
  fc.constantFrom<Json>(null, true, false, -1, 0, 1, 2, 4, 7, 0.5, 2 ** 31, 2 ** 32, 2 ** 53, "", "post", "toString"),
  fc.constantFrom<Json>("constructor", "__proto__", "chosen", "2016", "0000-00-00", [], {}, [0], [[]], [-1, 99], {
    name: "a",
  }),
  fc.constant<Json>(parseObject('{"__proto__": {"waft": 1}, "constructor": 1}')),
  fc.integer({ min: -3, max: 40 }),
);

/** A change somewhere in a value: something dropped, swapped, enlarged, repeated, or of another kind. */
export function breakJson(whole: Json): fc.Arbitrary<Json> {
  const places = listPlaces(whole);
  const place = fc.nat({ max: places.length - 1 }).map((at) => places[at] ?? []);
  const read = (way: (typeof places)[number]): Json => readAt(whole, way) ?? null;
  return fc.oneof(
    fc.tuple(place, strange).map(([way, other]) => replaceAt(whole, way, other)),
    place.map((way) => replaceAt(whole, way, undefined)),
    fc.tuple(place, place).map(([way, other]) => replaceAt(replaceAt(whole, way, read(other)), other, read(way))),
    place.map((way) => replaceAt(whole, way, enlarge(read(way)))),
    fc
      .tuple(place, fc.constantFrom("length", "code", "toString", "hasOwnProperty"), strange)
      .map(([way, key, other]) => replaceAt(whole, [...way, key], other)),
  );
}

function enlarge(value: Json): Json {
  if (typeof value === "number") {
    return value + 1;
  }
  if (typeof value === "string") {
    return value + value;
  }
  return isList(value) ? [...value, ...value] : [value, value];
}
