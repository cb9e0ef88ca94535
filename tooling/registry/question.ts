/** A module that asks LinkedIn's rules what is left of the author, and exports the answer: `lost`. */
export const question = `import { hasProblems, trace } from "@waft/runtime";
import { linkedin } from "@waft/linkedin";

const answer = trace(linkedin, { post: { by: "page", parts: ["text"] }, chain: ["share", "like"], asOf: "2016-03" });
export const author = hasProblems(answer) ? "problems" : String(answer.hops.at(-1)?.parts?.["author"]?.level);
`;
