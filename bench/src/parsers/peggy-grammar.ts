/** The skeleton of a rule file in peggy's grammar language: sources, actions, eras and rules. */
export const peggyGrammar: string = `
File = _ "waft" E Figure "platform" E Titled ("use" E Name)* PostsHave? Item*

PostsHave = "posts" E "have" E Names
Item = Form / Attribute / Action / Source / Era / Rule
Form = "form" E Titled
Attribute = "attribute" E Name "of" E Names "is" E Names
Action = "action" E Titled ("," _ Titled)*
Source = "source" E Name "{" _ Field* "}" _
Field = ("title" / "by" / "url") E Text / "kind" E Name / ("published" / "seen") E Date
Era = "era" E Titled "{" _ From? Until? Rule* "}" _
Rule = "rule" E Name ("refines" E Paths)? "{" _ On Clause* "}" _
On = "on" E Names "of" E Names

Clause = When / From / Until / Shows / Refused / Levels / Brings / Persons / Evidence
When = "when" E Disjunction
From = "from" E Date
Until = "until" E Date
Shows = "shows" E Name "to" E ("some" E)? Names Text?
Refused = "refused" E Text?
Levels = ("keeps" / "cuts" / "loses" / "links") E ("everything" E ("else" E)? / Paths)
Brings = ("adds" / "allows") E Paths
Persons = ("counts" E "for" E / "tells" E) Paths
Evidence = ("source" E / "inferred" E "from" E) Cite ("," _ Cite)*
Cite = Name Text?

Disjunction = Conjunction ("or" E Conjunction)*
Conjunction = Negation ("and" E Negation)*
Negation = ("not" E)? Atom
Atom = "(" _ Disjunction ")" _ / Name (("has" / "is") E Path)?

Titled = Name Text?
Names = Name ("," _ Name)*
Paths = Path ("," _ Path)*
Path = Word ("." Word)* _
Name = @Word _
Word = $([A-Za-z] [A-Za-z0-9_-]*)
Date = ("about" E)? Figure
Figure = @$([0-9] [A-Za-z0-9_-]*) _
Text = Quoted ("(" _ Quoted ")" _)?
Quoted = @$('"' ([^"\\\\\\r\\n] / "\\\\" [^\\r\\n])* '"') _

E = ![A-Za-z0-9_-] _
_ = ([ \\t\\r\\n]+ / "//" [^\\r\\n]*)*
`;
