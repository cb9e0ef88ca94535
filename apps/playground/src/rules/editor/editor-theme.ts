import type { Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";

const ring = "3px solid var(--accent)";

/** A colour for what is alike: what is held, what is done, who does it, where something is written. */
const colours: Readonly<Record<string, string>> = {
  ".w-keyword": "light-dark(#7a1fa2, #d7a6f2)",
  ".w-part": "light-dark(#0b6b3a, #7fd6a4)",
  ".w-form": "light-dark(#8a4600, #f0b878)",
  ".w-action": "light-dark(#0a5ea8, #7cb8ee)",
  ".w-audience, .w-actor": "light-dark(#9c1f54, #f4a0c1)",
  ".w-attribute, .w-value, .w-counter": "light-dark(#5c5200, #d9cf7a)",
  ".w-rule, .w-goal, .w-platform": "light-dark(#1b1f24, #e8eaed)",
  ".w-source": "light-dark(#00666f, #79d3dc)",
  ".w-date, .w-number": "light-dark(#a33b00, #ffb08a)",
  ".w-string": "light-dark(#33424f, #c3d0db)",
  ".w-comment": "light-dark(#57606a, #a9b2bc)",
  ".w-documentation": "light-dark(#3d5c45, #a8c9b0)",
};

/** How the editor looks: the colours of the page around it, light and dark. */
export const editorTheme: Extension = EditorView.theme({
  "&": { color: "var(--ink)", backgroundColor: "var(--panel)", height: "100%", fontSize: "0.9rem" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": {
    fontFamily: 'ui-monospace, "DejaVu Sans Mono", "Liberation Mono", Menlo, monospace',
    lineHeight: "1.5",
  },
  ".cm-content": { caretColor: "var(--ink)", padding: "0.4rem 0" },
  ".cm-cursor": { borderInlineStartColor: "var(--ink)", borderInlineStartWidth: "2px" },
  ".cm-gutters": { color: "var(--muted)", backgroundColor: "var(--panel)", borderInlineEnd: "1px solid var(--line)" },
  ".cm-activeLine, .cm-activeLineGutter": { backgroundColor: "light-dark(#f4f7fb, #232a32)" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
    background: "light-dark(#cfe3f7, #31506f)",
  },
  ".cm-selectionMatch": { backgroundColor: "light-dark(#e8f0d8, #3a4530)" },
  "&.cm-focused .cm-matchingBracket": {
    backgroundColor: "light-dark(#d9ecd9, #33503a)",
    outline: "1px solid var(--muted)",
  },
  ".cm-foldPlaceholder": {
    color: "var(--ink)",
    backgroundColor: "var(--paper)",
    border: "1px solid var(--line)",
    padding: "0 0.4rem",
  },
  ".cm-tooltip, .cm-panels": { color: "var(--ink)", backgroundColor: "var(--panel)", border: "1px solid var(--muted)" },
  ".cm-tooltip": { borderRadius: "6px", maxWidth: "min(34rem, 90vw)", font: "0.9rem/1.4 system-ui, sans-serif" },
  ".cm-panels": { border: "0", borderBottom: "1px solid var(--line)" },
  ".cm-tooltip-autocomplete > ul > li[aria-selected]": { color: "var(--on-accent)", backgroundColor: "var(--accent)" },
  ".cm-tooltip-autocomplete > ul > li[aria-selected] .cm-completionDetail": { color: "inherit" },
  ".cm-completionDetail": { color: "var(--muted)", fontStyle: "normal" },
  ".cm-diagnostic": { padding: "0.35rem 0.6rem", borderInlineStartWidth: "4px" },
  ".cm-diagnosticSource": { color: "var(--muted)", opacity: "1", fontSize: "0.8rem" },
  ".cm-diagnosticAction, .w-lens button, .w-rename button, .w-rename input, .cm-button, .cm-textfield": {
    font: "inherit",
    fontSize: "0.85rem",
    color: "var(--ink)",
    background: "var(--paper)",
    border: "1px solid light-dark(#7b8794, #77828e)",
    borderRadius: "5px",
    padding: "0.1rem 0.5rem",
    margin: "0.15rem 0.3rem 0.15rem 0",
    minHeight: "1.6rem",
  },
  ".cm-diagnosticAction, .w-lens button, .w-rename button": { cursor: "pointer" },
  "button:focus-visible, input:focus-visible, a:focus-visible": { outline: ring, outlineOffset: "1px" },
  ".cm-search, .w-rename": {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "0 0.5rem",
    padding: "0.3rem 0.6rem",
  },
  ".w-rename label": { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "0.4rem" },
  ".w-rename p": { margin: "0", color: "var(--caution)", flex: "1 0 100%" },
  ".w-lens": {
    font: "0.85rem/1.4 system-ui, sans-serif",
    padding: "0.25rem 0.4rem 0",
    whiteSpace: "normal",
    display: "flow-root",
  },
  ".w-lens ul": { margin: "0.1rem 0 0.3rem", paddingInlineStart: "1.4rem" },
  ".w-verdict": { fontWeight: "600" },
  ".w-failed, .w-refuted, .w-none": { color: "light-dark(#a3211b, #ff9d94)" },
  ".w-passed, .w-proved": { color: "light-dark(#0b6b3a, #7fd6a4)" },
  ".w-open, .w-vacuous": { color: "var(--caution)" },
  ".w-hover": { padding: "0.4rem 0.7rem", maxHeight: "18rem", overflow: "auto" },
  ".w-hover p, .w-hover blockquote, .w-hover ul": { margin: "0 0 0.3rem" },
  ".w-hover blockquote": {
    borderInlineStart: "3px solid var(--line)",
    paddingInlineStart: "0.5rem",
    fontStyle: "italic",
  },
  ".w-hover ul": { paddingInlineStart: "1.1rem" },
  ".w-hover a": { color: "var(--accent)", overflowWrap: "anywhere" },
  ".w-rule": { fontWeight: "600" },
  ".w-dates, .w-note": { color: "var(--muted)" },
  ".w-declares": { fontWeight: "700" },
  ".w-comment, .w-documentation": { fontStyle: "italic" },
  ...Object.fromEntries(Object.entries(colours).map(([what, color]) => [what, { color }])),
});
