import type { Said } from "@waft/cards/layout";

/** One chain on a network that is worth a look. */
export interface NetworkExample {
  readonly platform: string;
  readonly title: Said;
  readonly parts: readonly string[];
  /** The chain as it is typed. */
  readonly chain: string;
  /** A day of its own, where the rules know nothing of today. */
  readonly asOf?: string;
}

/** For every network but LinkedIn a chain that shows what it does, by their names. */
export const networkExamples: readonly NetworkExample[] = [
  {
    platform: "bluesky",
    title: { en: "Bluesky: quoted, then liked", nl: "Bluesky: geciteerd, dan geliket" },
    parts: ["text", "image"],
    chain: "quote(note),like",
  },
  {
    platform: "discord",
    title: { en: "Discord: forwarded", nl: "Discord: doorgestuurd" },
    parts: ["text", "attachment"],
    chain: "forward",
  },
  {
    platform: "email",
    title: { en: "E-mail: sent on as it came", nl: "E-mail: ongewijzigd doorgezonden" },
    parts: ["title", "text", "attachment"],
    chain: "resend",
  },
  {
    platform: "facebook",
    title: { en: "Facebook: shared with a note", nl: "Facebook: gedeeld met tekst" },
    parts: ["text", "card"],
    chain: "share(note)",
  },
  {
    platform: "gotosocial",
    title: { en: "GoToSocial: boosted", nl: "GoToSocial: geboost" },
    parts: ["text", "image"],
    chain: "boost",
  },
  {
    platform: "instagram",
    title: { en: "Instagram: put into a story", nl: "Instagram: in een verhaal gezet" },
    parts: ["text", "image"],
    chain: "add-to-story",
  },
  {
    platform: "lemmy",
    title: { en: "Lemmy: crossposted", nl: "Lemmy: elders geplaatst" },
    parts: ["title", "text"],
    chain: "crosspost",
  },
  {
    platform: "mastodon",
    title: { en: "Mastodon: boosted, then boosted on", nl: "Mastodon: geboost, en nog eens" },
    parts: ["text", "image"],
    chain: "boost,boost",
  },
  {
    platform: "matrix",
    title: { en: "Matrix: forwarded", nl: "Matrix: doorgestuurd" },
    parts: ["text", "text.mention"],
    chain: "forward",
  },
  {
    platform: "misskey",
    title: { en: "Misskey: renoted", nl: "Misskey: opnieuw geplaatst" },
    parts: ["text", "image"],
    chain: "renote",
  },
  {
    platform: "nostr",
    title: { en: "Nostr: reposted", nl: "Nostr: opnieuw geplaatst" },
    parts: ["text", "text.mention"],
    chain: "repost",
  },
  {
    platform: "peertube",
    // Its rules say whom acts count for, and nothing of what is shown.
    title: {
      en: "PeerTube: a boost from Mastodon, which counts for nobody",
      nl: "PeerTube: vanaf Mastodon geboost, wat voor niemand telt",
    },
    parts: ["title", "text", "video"],
    chain: "announce(by member)",
  },
  {
    platform: "pinterest",
    title: { en: "Pinterest: saved, then saved again", nl: "Pinterest: bewaard, en nog eens" },
    parts: ["title", "text", "image", "site"],
    chain: "save,save",
  },
  {
    platform: "pixelfed",
    title: {
      en: "Pixelfed: a picture, shared to a timeline with shares",
      nl: "Pixelfed: een afbeelding, gedeeld op een tijdlijn met shares",
    },
    parts: ["text", "image"],
    chain: "share(shares=included)",
  },
  {
    platform: "reddit",
    title: { en: "Reddit: crossposted", nl: "Reddit: elders geplaatst" },
    parts: ["title", "text"],
    chain: "crosspost",
  },
  {
    platform: "slack",
    title: { en: "Slack: shared with a note", nl: "Slack: gedeeld met tekst" },
    parts: ["text"],
    chain: "share(note)",
  },
  {
    platform: "substack",
    title: { en: "Substack: restacked", nl: "Substack: doorgeplaatst" },
    parts: ["text", "image"],
    chain: "restack",
  },
  {
    platform: "telegram",
    title: { en: "Telegram: forwarded as a copy", nl: "Telegram: doorgestuurd als kopie" },
    parts: ["text", "image"],
    chain: "copy",
  },
  {
    platform: "threads",
    title: { en: "Threads: quoted", nl: "Threads: geciteerd" },
    parts: ["text", "image"],
    chain: "quote(note)",
  },
  {
    platform: "tiktok",
    title: { en: "TikTok: reposted", nl: "TikTok: opnieuw geplaatst" },
    parts: ["text", "video"],
    chain: "repost",
  },
  {
    platform: "tumblr",
    title: { en: "Tumblr: reblogged with words", nl: "Tumblr: gereblogd met tekst" },
    parts: ["text", "image"],
    chain: "reblog-with-content(note)",
  },
  {
    platform: "vk",
    title: { en: "VK: reposted with a note", nl: "VK: opnieuw geplaatst met tekst" },
    parts: ["text", "image"],
    chain: "repost(note)",
  },
  {
    platform: "weibo",
    title: { en: "Weibo in 2010: reposted without words", nl: "Weibo in 2010: opnieuw geplaatst zonder tekst" },
    parts: ["text"],
    chain: "repost(words=none)",
    asOf: "2010-01-01",
  },
  {
    platform: "whatsapp",
    title: { en: "WhatsApp: forwarded, then forwarded again", nl: "WhatsApp: doorgestuurd, en nog eens" },
    parts: ["text", "image"],
    chain: "forward,forward",
  },
  {
    platform: "x",
    title: { en: "X: quoted, then reposted", nl: "X: geciteerd, dan opnieuw geplaatst" },
    parts: ["text", "image"],
    chain: "quote,repost",
  },
  {
    platform: "xing",
    title: { en: "XING in 2017: shared", nl: "XING in 2017: gedeeld" },
    parts: ["text", "card"],
    chain: "share",
    asOf: "2017-03-01",
  },
  {
    platform: "youtube",
    title: { en: "YouTube: posted to a community", nl: "YouTube: in een gemeenschap geplaatst" },
    parts: ["title", "text", "video"],
    chain: "post-to-community",
  },
];
