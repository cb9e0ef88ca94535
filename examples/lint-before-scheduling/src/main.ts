// Asks several networks about two drafts before they are queued, and prints what was found and what was done about it.
//   node src/main.ts          in English
//   node src/main.ts nl       in Dutch
import process from "node:process";
import { discord } from "@waft/discord";
import { linkedin } from "@waft/linkedin";
import { pixelfed } from "@waft/pixelfed";
import { whatsapp } from "@waft/whatsapp";
import type { Draft } from "./draft.ts";
import { printQueued } from "./print-queued.ts";
import { queueDraft } from "./queue-draft.ts";

const language = process.argv[2] === "nl" ? "nl" : "en";
const networks = [discord, linkedin, pixelfed, whatsapp];

const drafts: readonly Draft[] = [
  {
    title: "The market is open on Sunday",
    by: "member",
    parts: ["text"],
    spare: ["image"],
    accounts: ["channel"],
  },
  { title: "Which day suits you?", by: "member", parts: ["text", "poll"], spare: [], accounts: [] },
  { title: "A card and a picture", by: "page", parts: ["text", "image", "card"], spare: [], accounts: [] },
];

for (const draft of drafts) {
  console.log(`\n${draft.title}`);
  for (const bundle of networks) {
    console.log(printQueued(queueDraft({ draft, bundle, day: "2026-11-27", language }), language));
  }
}
