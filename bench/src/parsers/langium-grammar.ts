/** The skeleton of a rule file in langium's grammar language: sources, actions, eras and rules. */
export const langiumGrammar: string = `
grammar Skeleton

entry File: 'waft' version=FIGURE 'platform' title=Titled ('use' uses+=NAME)* posts=PostsHave? items+=Item*;

PostsHave: 'posts' 'have' names=Names;
Item: Form | Attribute | Action | Source | Era | Rule;
Form: 'form' title=Titled;
Attribute: 'attribute' name=NAME 'of' of=Names 'is' values=Names;
Action: 'action' titles+=Titled (',' titles+=Titled)*;
Source: 'source' name=NAME '{' fields+=Field* '}';
Field: TextField | KindField | DateField;
TextField: field=('title' | 'by' | 'url') text=Text;
KindField: field='kind' kind=NAME;
DateField: field=('published' | 'seen') date=Day;
Era: 'era' title=Titled '{' from=From? until=Until? rules+=Rule* '}';
Rule: 'rule' name=NAME ('refines' refines=Paths)? '{' on=On clauses+=Clause* '}';
On: 'on' actions=Names 'of' forms=Names;

Clause: When | From | Until | Shows | Refused | Levels | Brings | Persons | Evidence;
When: 'when' condition=Disjunction;
From: 'from' date=Day;
Until: 'until' date=Day;
Shows: 'shows' form=NAME 'to' some?='some'? audiences=Names header=Text?;
Refused: word='refused' text=Text?;
Levels: word=('keeps' | 'cuts' | 'loses' | 'links') (everything?='everything' 'else'? | parts=Paths);
Brings: word=('adds' | 'allows') parts=Paths;
Persons: (word='counts' 'for' | word='tells') who=Paths;
Evidence: (word='source' | word='inferred' 'from') cites+=Cite (',' cites+=Cite)*;
Cite: name=NAME note=Text?;

Disjunction: items+=Conjunction ('or' items+=Conjunction)*;
Conjunction: items+=Negation ('and' items+=Negation)*;
Negation: not?='not'? item=Atom;
Atom: '(' inner=Disjunction ')' | subject=NAME (how=('has' | 'is') value=Path)?;

Titled: name=NAME title=Text?;
Names: names+=NAME (',' names+=NAME)*;
Paths: paths+=Path (',' paths+=Path)*;
Path: words+=NAME ('.' words+=NAME)*;
Day: about?='about'? date=FIGURE;
Text: text=TEXT ('(' dutch=TEXT ')')?;

hidden terminal SPACE: /\\s+/;
hidden terminal COMMENT: /\\/\\/[^\\n\\r]*/;
terminal TEXT: /"([^"\\\\\\r\\n]|\\\\[^\\r\\n])*"/;
terminal FIGURE: /\\d[\\w-]*/;
terminal NAME: /[A-Za-z][\\w-]*/;
`;
