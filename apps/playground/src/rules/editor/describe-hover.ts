import { sayDate } from "@waft/cards/layout";
import type { Language } from "@waft/core";
import type { Hover, HoverRule, HoverSource } from "@waft/language-service";
import { editorWords } from "../../words/editor-words.ts";

/** Draws what is known of a word: what it is, what its author says of it, and on whose word a rule stands. */
export function describeHover(hover: Hover, language: Language): HTMLElement {
  const box = create("div", "w-hover");
  box.append(create("p", "w-sentence", hover.sentence));
  if (hover.documentation !== undefined) {
    box.append(quote(hover.documentation));
  }
  if (hover.rule !== undefined) {
    box.append(...describeRule(hover.rule, hover.documentation, language));
  }
  return box;
}

function describeRule(rule: HoverRule, told: string | undefined, language: Language): readonly Node[] {
  const dates = [
    ...(rule.from === undefined ? [] : [editorWords.from(sayWritten(rule.from, language))[language]]),
    ...(rule.until === undefined ? [] : [editorWords.until(sayWritten(rule.until, language))[language]]),
    ...(rule.review === undefined ? [] : [editorWords.review(sayWritten(rule.review, language))[language]]),
  ];
  const standing = rule.inferred ? editorWords.inferred : editorWords.standing(rule.confidence);
  const list = create("ul");
  list.append(...rule.sources.map((source) => describeSource(source, language)));
  return [
    create("p", "w-rule", `${editorWords.rule[language]} ${rule.name}`),
    ...(rule.documentation === undefined || rule.documentation === told ? [] : [quote(rule.documentation)]),
    ...(dates.length === 0 ? [] : [create("p", "w-dates", dates.join(" · "))]),
    ...(standing === undefined ? [] : [create("p", "w-dates", standing[language])]),
    ...(rule.sources.length === 0 ? [] : [list]),
  ];
}

function describeSource({ name, word, title, by, url, published, seen, note }: HoverSource, language: Language): Node {
  const item = create("li");
  const against = word === "against" ? `${editorWords.against[language]} ` : "";
  const dates = [
    ...(published === undefined ? [] : [sayWritten(published, language)]),
    ...(seen === undefined ? [] : [editorWords.seen(sayWritten(seen, language))[language]]),
  ];
  const said = [by, title ?? name].filter((one) => one !== undefined).join(", ");
  item.append(`${against}${said}${dates.length === 0 ? "" : ` (${dates.join(", ")})`} `);
  if (url !== undefined && /^https?:\/\//u.test(url)) {
    const link = document.createElement("a");
    link.href = url;
    link.target = "_blank";
    link.rel = "noreferrer noopener";
    link.textContent = url;
    item.append(link);
  }
  if (note !== undefined) {
    item.append(create("div", "w-note", note));
  }
  return item;
}

/** Says a date as rules write it: `2016`, `about 2016-03`. */
function sayWritten(date: string, language: Language): string {
  const about = "about ";
  return date.startsWith(about)
    ? editorWords.about(sayDate(date.slice(about.length), language))[language]
    : sayDate(date, language);
}

function quote(text: string): HTMLElement {
  const quoted = create("blockquote", undefined, text);
  quoted.lang = "en";
  return quoted;
}

function create(tag: string, className?: string, text?: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = className ?? "";
  element.textContent = text ?? "";
  return element;
}
