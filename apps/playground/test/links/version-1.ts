import type { View } from "../../src/view/view.ts";

/** Links as the first version of the page made them, and what they show: a link once made opens the same for ever. */
export const versionOne: readonly { readonly link: string; readonly view: View }[] = [
  {
    link: "1?on=linkedin&at=2016-03-01&by=page&with=text,text.link,image&chain=share(note),like&chain=like,like&lang=en",
    view: {
      screen: "film",
      platform: "linkedin",
      asOf: "2016-03-01",
      by: "page",
      parts: ["text", "text.link", "image"],
      settings: {},
      chains: [
        [
          { action: "share", brings: ["note"], settings: {} },
          { action: "like", brings: [], settings: {} },
        ],
        [
          { action: "like", brings: [], settings: {} },
          { action: "like", brings: [], settings: {} },
        ],
      ],
      language: "en",
      ghosts: true,
      keys: true,
      hop: 0,
    },
  },
  {
    link: "1?see=futures&on=linkedin&at=2026-11-27&with=&set=paid=yes,resharing=off&chain=repost(by+page,season=winter)&chain=&goal=credit&lang=nl&theme=dark&ghosts=off&hop=1&why=author.follow",
    view: {
      screen: "futures",
      platform: "linkedin",
      asOf: "2026-11-27",
      by: "page",
      parts: [],
      settings: { paid: "yes", resharing: "off" },
      chains: [[{ action: "repost", brings: [], settings: { season: "winter" }, by: "page" }], []],
      goal: "credit",
      language: "nl",
      theme: "dark",
      ghosts: false,
      keys: true,
      hop: 1,
      why: "author.follow",
    },
  },
  {
    link: "1?see=rules&on=linkedin&at=2026-11-27&by=member&with=text&chain=send&lang=nl&rules=NY1LDsIwEEOvYnUNVGzZcY9souI2EWEmmhmoEOLuiN_qyZL9_BhalTNPVUannKosuzXPMRyGN7BP0luOWe2CfzFJknEccURXDzglUAUZF7rnhTDmqdARhejU3oipqFMwq6HGBmvRxl0Suzbi94sHVD4BOn_UGxi_9JKN8KKrowZCYZxqr5RwnMnu4I12j_IWuV5tIgpb336XzyTD8wU",
    view: {
      screen: "rules",
      platform: "linkedin",
      asOf: "2026-11-27",
      by: "member",
      parts: ["text"],
      settings: {},
      chains: [[{ action: "send", brings: [], settings: {} }]],
      language: "nl",
      ghosts: true,
      keys: true,
      hop: 0,
      rules:
        "NY1LDsIwEEOvYnUNVGzZcY9souI2EWEmmhmoEOLuiN_qyZL9_BhalTNPVUannKosuzXPMRyGN7BP0luOWe2CfzFJknEccURXDzglUAUZF7rnhTDmqdARhejU3oipqFMwq6HGBmvRxl0Suzbi94sHVD4BOn_UGxi_9JKN8KKrowZCYZxqr5RwnMnu4I12j_IWuV5tIgpb336XzyTD8wU",
    },
  },
  {
    link: "1?see=rules&on=linkedin&at=2016-03-01&with=text&chain=like&lang=en&rule=flat.like-of-share",
    view: {
      screen: "rules",
      platform: "linkedin",
      asOf: "2016-03-01",
      by: "page",
      parts: ["text"],
      settings: {},
      chains: [[{ action: "like", brings: [], settings: {} }]],
      language: "en",
      ghosts: true,
      keys: true,
      hop: 0,
      rule: "flat.like-of-share",
    },
  },
];

/** What is packed in the links above, by the name of the file. */
export const packedRules: Readonly<Record<string, string>> = {
  "linkedin/sending.waft": `waft 1
platform linkedin

/// A post sent in a message reaches the people chosen for it, whole.
rule sending { on send of post, repost, share shows it to recipients keeps everything source help-share }
`,
};
