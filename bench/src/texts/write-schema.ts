import { createRandom } from "./random.ts";

const scalars = ["ID!", "String", "Int!", "[String!]!", "Boolean", "Post", "[Person]"] as const;

/** Writes a GraphQL schema of at least so many characters, with descriptions as people write them. */
export function writeSchema(characters: number, seed: number): string {
  const random = createRandom(seed);
  const types: string[] = [];
  let length = 0;
  for (let number = 1; length < characters; number += 1) {
    const fields = Array.from({ length: 3 + random.below(6) }, (_, field) => {
      const takes = random.below(3) === 0 ? "(first: Int = 10, after: String)" : "";
      return `  """What the board says of it, line ${field}."""\n  field${field}${takes}: ${random.pick(scalars)}`;
    });
    const type = `"""\nA notice of kind ${number}, as it was read aloud at the well.\n"""\ntype Notice${number} implements Node {\n${fields.join("\n")}\n}\n`;
    types.push(type);
    length += type.length;
  }
  return types.join("\n");
}
