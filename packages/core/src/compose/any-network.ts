import type { Host } from "../link/host.ts";

/** The name that stands in the head of a bridge for whatever network is asked about: `from any to whatsapp`. */
export const anyNetwork: string = "any";

/** Where it stands, beside the vocabularies that come with the language. */
const place = "waft:any";

/** A network about which nothing is said: its posts have what posts of most networks have, and no rule speaks of them. */
const rules = `waft 1
platform any "Any network" ("Een willekeurig netwerk")
use social
posts have title, text, image, video, card, poll, label
`;

/** A host that knows any network: the one that the host has in mind, or one about which nothing is said. */
export function knowAnyNetwork(host: Host): Host {
  return {
    read: (path) => (path === place ? rules : host.read(path)),
    resolve: (from, specifier) => host.resolve(from, specifier),
    findPlatform: (name) => host.findPlatform?.(name) ?? (name === anyNetwork ? place : undefined),
  };
}
