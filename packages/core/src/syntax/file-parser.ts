import type { IRecognitionException, IToken, ParserMethod } from "chevrotain";
import { EOF } from "chevrotain";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { withoutTraces } from "../lib/without-traces.ts";
import { DeclarationParser, type KnownRules } from "./declaration-parser.ts";
import { TooManyMistakes } from "./count-mistakes.ts";
import { type Expected, nothingExpected } from "./describe-expectation.ts";
import type { Docs } from "./gather-docs.ts";
import * as tokens from "./tokens.ts";
import type { FileNode, HeadNode, ItemNode, NameNode, UseNode } from "./tree.ts";
import { type Alternatives, oneOf } from "./word-parser.ts";

const words = tokens.words;

/** Tokens of one file, and where they come from. */
export interface TokenizedFile {
  readonly path: string;
  readonly tokens: IToken[];
  readonly docs: Docs;
  /** Rules that need not be read again; those that are read are added. */
  readonly known?: KnownRules;
}

/** A file's tree without its path, and the version it says it is written in. */
export interface ParsedFile {
  readonly node: Omit<FileNode, "path" | "comments">;
  readonly version?: NameNode;
}

/** A mistake, and the token at which it was found. */
export interface FoundMistake {
  readonly token: IToken;
  readonly expected: Expected;
}

/** What a file says, and what is wrong with it: with its words, and with their order. */
export interface ReadFile {
  readonly parsed: ParsedFile;
  readonly found: readonly Diagnostic[];
  readonly mistakes: readonly FoundMistake[];
  /** Where each declaration begins, the last one that was begun as well. */
  readonly starts: readonly number[];
}

type Entry =
  | { readonly entry: "use"; readonly node: UseNode }
  | { readonly entry: "posts"; readonly node: FileNode["postsHave"][number] }
  | { readonly entry: "item"; readonly node: ItemNode };

const nothing: ParsedFile = { node: { uses: [], postsHave: [], items: [] } };

/** A whole rule file (language, grammar: file, head, use). One parser reads many files, one after the other. */
export class FileParser extends DeclarationParser {
  private readonly recovers: boolean;

  /**
   * @param recovers - whether it goes on after a mistake, as it does unless that alone is measured
   * @param validates - whether it is looked at that the grammar has no two readings
   */
  constructor(recovers = true, validates = false) {
    super(recovers, validates);
    this.recovers = recovers;
    this.performSelfAnalysis();
  }

  /** Reads one file, and says everything that is wrong with it. */
  read(file: TokenizedFile): ReadFile {
    this.path = file.path;
    this.docs = file.docs;
    this.knownRules = file.known;
    const parsed = this.readFile(file.tokens);
    const { starts } = this;
    this.begin();
    // What is kept from one file to the next would have to be moved about in memory.
    this.knownRules = undefined;
    return { parsed, found: [...this.found], mistakes: this.errors.map((error) => this.tellMistake(error)), starts };
  }

  private tellMistake({ token, message }: IRecognitionException): FoundMistake {
    return { token, expected: this.mistakes.read(message) ?? { ahead: 0, describe: () => nothingExpected } };
  }

  /** Of a file with far too many mistakes nothing is left but those. A fault of our own is met again, with its trace. */
  private readFile(all: IToken[]): ParsedFile {
    try {
      return withoutTraces(() => this.readFrom(all));
    } catch (error) {
      return error instanceof TooManyMistakes ? nothing : this.readFrom(all);
    }
  }

  private readFrom(all: IToken[]): ParsedFile {
    this.found.length = 0;
    this.input = all;
    this.mistakes.start();
    this.begin();
    return this.file();
  }

  /** What is read of the file so far, and where each declaration begins. */
  private begun: (Entry | undefined)[] = [];
  private starts: number[] = [];
  private top: { head?: HeadNode | undefined; version?: NameNode | undefined } = {};

  private begin(): void {
    this.begun = [];
    this.starts = [];
    this.top = {};
  }

  private readonly file: ParserMethod<[], ParsedFile> = this.grammarRule(
    "file",
    () => {
      this.top.version = this.OPTION(() => this.SUBRULE(this.version));
      this.top.head = this.SUBRULE(this.head);
      this.MANY(() => {
        this.starts.push(this.LA(1).startOffset);
        this.begun.push(this.SUBRULE(this.entry));
      });
      this.CONSUME(EOF);
      return this.ACTION(() => this.gather());
    },
    () => (this.recovers ? nothing : this.gather()),
  );

  private gather(): ParsedFile {
    return gather(this.begun, this.top.head, this.top.version);
  }

  private readonly version: ParserMethod<[], NameNode | undefined> = this.grammarRule(
    "version",
    () => {
      this.CONSUME(words.waft);
      return this.nameOf(this.CONSUME(tokens.figure));
    },
    () => undefined,
  );

  private readonly head: ParserMethod<[], HeadNode | undefined> = this.grammarRule(
    "head",
    () => {
      const kind = this.choose(this.heads);
      const { name, title } = this.SUBRULE(this.titled);
      const base = this.OPTION(() => this.SUBRULE(this.extending));
      const between = this.OPTION1(() => this.SUBRULE(this.between));
      return {
        kind,
        name,
        ...(title === undefined ? {} : { title }),
        ...(base === undefined ? {} : { extends: base }),
        ...(between === undefined ? {} : { between }),
      };
    },
    () => undefined,
  );

  private readonly heads: Alternatives<HeadNode["kind"]> = oneOf(...this.anyOf("platform", "vocabulary", "bridge"));

  private readonly extending: ParserMethod<[], NonNullable<HeadNode["extends"]>> = this.grammarRule(
    "extending",
    () => {
      this.CONSUME(words.extends);
      const platform = this.SUBRULE(this.aName);
      const asOf = this.OPTION(() => {
        this.CONSUME(words.as);
        this.CONSUME(words.of);
        return this.SUBRULE(this.aDate);
      });
      return { platform, ...(asOf === undefined ? {} : { asOf }) };
    },
    () => ({ platform: this.noName() }),
  );

  private readonly between: ParserMethod<[], NonNullable<HeadNode["between"]>> = this.grammarRule(
    "between",
    () => {
      this.CONSUME(words.from);
      const from = this.SUBRULE(this.aName);
      this.CONSUME(words.to);
      return { from, to: this.SUBRULE1(this.aName) };
    },
    () => ({ from: this.noName(), to: this.noName() }),
  );

  private readonly entry: ParserMethod<[], Entry | undefined> = this.grammarRule(
    "entry",
    () => this.choose(this.entries),
    () => undefined,
  );

  private readonly entries: Alternatives<Entry> = oneOf(
    { ALT: () => ({ entry: "use", node: this.SUBRULE(this.use) }) },
    { ALT: () => ({ entry: "posts", node: this.SUBRULE(this.postsHave) }) },
    { ALT: () => ({ entry: "item", node: this.SUBRULE(this.item) }) },
  );

  private readonly use: ParserMethod<[], UseNode> = this.grammarRule(
    "use",
    () => {
      const first = this.CONSUME(words.use);
      return this.choose(
        oneOf<UseNode>(
          {
            ALT: () => {
              const name = this.SUBRULE(this.aName);
              return { name: name.text, builtIn: true, span: name.span };
            },
          },
          {
            ALT: () => {
              const text = this.SUBRULE(this.aText);
              return { name: text.en, builtIn: false, span: this.ACTION(() => text.span ?? this.spanOf(first)) };
            },
          },
        ),
      );
    },
    () => ({ name: "", builtIn: true, span: this.here() }),
  );

  private readonly postsHave: ParserMethod<[], FileNode["postsHave"][number]> = this.grammarRule(
    "postsHave",
    () => {
      const first = this.CONSUME(words.posts);
      this.CONSUME(words.have);
      const parts = this.SUBRULE(this.names);
      return { parts, span: this.spanFrom(first) };
    },
    () => ({ parts: [], span: this.here() }),
  );
}

function gather(
  entries: readonly (Entry | undefined)[],
  head: HeadNode | undefined,
  version: NameNode | undefined,
): ParsedFile {
  return {
    ...(version === undefined ? {} : { version }),
    node: {
      ...(head === undefined ? {} : { head }),
      uses: entries.flatMap((one) => (one?.entry === "use" ? [one.node] : [])),
      postsHave: entries.flatMap((one) => (one?.entry === "posts" ? [one.node] : [])),
      items: entries.flatMap((one) => (one?.entry === "item" ? [one.node] : [])),
    },
  };
}
