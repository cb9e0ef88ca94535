/** What an answer of a server with Mastodon's API carries, in the words of the rules. */
export interface ReadStatus {
  /** Which form it is: `post`, `boost`, `quote`, `pending-quote` or `bare-quote`. */
  readonly form: string;
  /** Settings of the original post, as far as the answer says them. */
  readonly settings: Readonly<Record<string, string>>;
  /** The parts with which the original was published. */
  readonly published: readonly string[];
  /** What the sharer brought of their own. */
  readonly brought: readonly string[];
  /** Everything that is there for a viewer, in the order of the alphabet. */
  readonly shown: readonly string[];
  /** Whether one person is both author and sharer. */
  readonly byAuthor: boolean;
}

type Fields = Readonly<Record<string, unknown>>;

/** Reads a status: a post, a boost that wraps one, or a quote with one inside or with none left. */
export function readStatus(payload: unknown): ReadStatus {
  const status = readFields(payload) ?? {};
  const boosted = readFields(status["reblog"]);
  const quote = readFields(status["quote"]);
  if (boosted !== undefined) {
    return describe("boost", boosted, status);
  }
  if (quote === undefined) {
    return describe("post", status);
  }
  // Mastodon wraps what is quoted with the state of the quote, Akkoma puts it there as it is.
  const quoted = "state" in quote ? readFields(quote["quoted_status"]) : quote;
  return describe("state" in quote ? nameQuote(quote["state"]) : "quote", quoted, status);
}

/** What a quote is by its state: one that was taken back, refused or deleted has nothing left inside. */
function nameQuote(state: unknown): string {
  return state === "accepted" ? "quote" : state === "pending" ? "pending-quote" : "bare-quote";
}

function describe(form: string, original: Fields | undefined, wrapper?: Fields): ReadStatus {
  const published = original === undefined ? [] : readParts(original);
  const always = original === undefined ? [] : [...readPerson("author", original), ...readCounts(original)];
  const brought = wrapper === undefined ? [] : readNote(wrapper);
  const sharer = wrapper === undefined ? [] : readPerson("sharer", wrapper);
  return {
    form,
    settings: readSettings(original ?? {}),
    published,
    brought,
    shown: [...always, ...published, ...sharer, ...brought].toSorted(),
    byAuthor: wrapper !== undefined && readId(original) === readId(wrapper),
  };
}

function readSettings(original: Fields): Readonly<Record<string, string>> {
  const approval = readFields(original["quote_approval"]);
  const [first] = readList(approval?.["automatic"]);
  const quoting = approval === undefined ? {} : { quoting: typeof first === "string" ? first : "nobody" };
  const { visibility } = original;
  return { ...quoting, ...(typeof visibility === "string" ? { visibility } : {}) };
}

function readParts(status: Fields): readonly string[] {
  const content = readText(status["content"]);
  const media = readList(status["media_attachments"]).map((one) => readFields(one)?.["type"]);
  const found: readonly (readonly [string, boolean])[] = [
    ["text", content !== ""],
    ["text.link", hasLink(content)],
    ["text.mention", readList(status["mentions"]).length > 0],
    ["text.hashtag", readList(status["tags"]).length > 0],
    ["image", media.includes("image")],
    ["video", media.includes("video")],
    ["poll", readFields(status["poll"]) !== undefined],
    ["label", readText(status["spoiler_text"]) !== ""],
  ];
  return [...found.flatMap(([name, there]) => (there ? [name] : [])), ...readCard(status)];
}

function readCard(status: Fields): readonly string[] {
  const card = readFields(status["card"]);
  if (card === undefined) {
    return [];
  }
  const named = readList(card["authors"]).some((one) => readFields(readFields(one)?.["account"]) !== undefined);
  return ["card", "card.title", "card.image", ...(named ? ["card.author"] : [])];
}

/** The words of whoever shares, without the paragraph that only old software shows. */
function readNote(wrapper: Fields): readonly string[] {
  const words = readText(wrapper["content"]).replace(/<p class="quote-inline">.*?<\/p>/u, "");
  return words === "" ? [] : ["note", ...(hasLink(words) ? ["note.link"] : [])];
}

/** A name with a profile to open, and an account that a client can follow. */
function readPerson(part: string, status: Fields): readonly string[] {
  const account = readFields(status["account"]);
  const profile = readText(account?.["url"]) === "" ? [] : [`${part}.profile`];
  const follow = readId(status) === undefined ? [] : [`${part}.follow`];
  return account === undefined ? [] : [part, ...profile, ...follow];
}

function readCounts(status: Fields): readonly string[] {
  return ["reblogs_count", "favourites_count"].every((name) => typeof status[name] === "number") ? ["counts"] : [];
}

function hasLink(content: string): boolean {
  return /<a href="[^"]*"(?![^>]*\bmention\b)[^>]*>/u.test(content);
}

function readId(status: Fields | undefined): unknown {
  return readFields(status?.["account"])?.["id"];
}

function readText(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function readList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function readFields(value: unknown): Fields | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : undefined;
}
