// A card spans as many rows of its row's grid as it has pieces, so that pieces of cards beside each other are aligned.
const spans = Array.from({ length: 48 }, (_, rows) => `.r${rows}{grid-row:span ${rows}}`).join("");

/** How cards look; colours and the roundness of corners can be set from outside by custom properties. */
export const styles: string = `
:host{display:block;container-type:inline-size;color:var(--waft-ink,light-dark(#1b1f24,#e8eaed));font:inherit;line-height:1.4;
--a:var(--waft-accent,light-dark(#44617b,#9db8d0));--p:var(--waft-paper,light-dark(#fff,#1d2228));
--s:var(--waft-soft,light-dark(#dfe4ea,#3a424c));--m:var(--waft-muted,light-dark(#57606a,#a9b2bc));
--l:light-dark(#c9d0d8,#434c57);--bad:light-dark(#a3211b,#ff9d94);--warn:light-dark(#7a4d00,#f0c267);--r:var(--waft-radius,10px)}
:host([network=linkedin]){--a:var(--waft-accent,light-dark(#0a5ea8,#7cb8ee));--r:var(--waft-radius,8px)}
*{box-sizing:border-box}ul,dl,dd,p,h3{margin:0;padding:0}ul{list-style:none}
.row{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,15.500rem),1fr));gap:0 1rem}
.c1{max-width:24rem}.c2{max-width:49rem}.card{display:grid;grid-template-rows:subgrid;align-content:start;isolation:isolate;min-width:0;background:var(--p);
border:1px solid var(--l);border-radius:var(--r);padding:.75rem;margin-bottom:1rem;overflow-wrap:anywhere}
.card[aria-current=true]{border-color:var(--a);box-shadow:0 0 0 1px var(--a)}.parts{display:contents}.top,.absent,.nothing{margin:.2rem 0}
header{border-bottom:1px solid var(--l);padding-bottom:.4rem;margin-bottom:.3rem}
h3{font-size:1rem;color:var(--a)}header p{font-size:.9rem;color:var(--m)}
.part{min-width:0}.body{position:relative;display:flex;flex-wrap:wrap;align-items:center;gap:.15rem .5rem;width:100%;
font:inherit;color:inherit;text-align:start;background:none;border:1px solid transparent;border-radius:6px;padding:.3rem .4rem;margin:0}
button.body{cursor:pointer;min-height:1.75rem}button.body:hover{background:var(--s)}button.body:hover .label{background:none}
button.body:focus-visible{outline:3px solid var(--a);outline-offset:1px}
.drawing{flex:1 0 100%;color:color-mix(in srgb,var(--a) 55%,var(--s));line-height:0}.drawing.face{flex:0 0 2.250rem}
.drawing:empty{display:none}svg{width:100%;max-width:22rem;display:block;fill:currentColor}.soft{fill:var(--s)}.paper{fill:var(--p)}
.label{font-weight:600;flex:1 1 auto}.inner{display:flex;flex-wrap:wrap;gap:.25rem;margin:.1rem .4rem .2rem}
.inner .body{border:1px solid var(--l);border-radius:1rem;padding:.05rem .6rem;width:auto;font-size:.875rem}
.inner .label{font-weight:400}.added{border-inline-start:3px solid var(--a)}
.tag{font-size:.8rem;border-radius:4px;padding:0 .3rem;border:1px solid currentColor;background:var(--p)}
.changed>.body{border:1px solid var(--a)}.changed .tag,.kept>.body>.tag{color:var(--a)}
.dropped>.body{border:1px dashed var(--bad);color:var(--m);
background-image:repeating-linear-gradient(135deg,transparent 0 7px,color-mix(in srgb,var(--s) 55%,transparent) 7px 8px)}
.dropped>.body .drawing{opacity:.35}.dropped .label{background:var(--p)}.dropped>.body>.tag{color:var(--bad)}
.unknown>.body{border:1px dotted var(--warn);border-width:2px}.unknown>.body>.tag{color:var(--warn)}
.unknown>.body .drawing{opacity:.6}:host([ghosts=hidden]) .dropped>.body{visibility:hidden}
.notes{border-top:1px solid var(--l);padding-top:.4rem;margin-top:.3rem;font-size:.9rem}.notes li{margin-bottom:.25rem}
dl{font-size:.85rem;border-top:1px solid var(--l);padding-top:.3rem}dl div{display:flex;flex-wrap:wrap;gap:0 .5rem;padding:.1rem 0}
dt{color:var(--m)}dd{margin-inline-start:auto;text-align:end;font-weight:600}
.nothing{color:var(--m);font-style:italic;padding:1rem 0}
.said{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@container (min-width:34.001rem){.notes{min-height:var(--waft-sentences,0)}}
@container (max-width:34rem){.card{grid-row:auto;grid-template-rows:none;max-width:none}.absent{display:none}}
@media (forced-colors:active){.card[aria-current=true]{outline:3px solid Highlight}.kept.top>.body{border-color:Canvas}}
@media print{.card{break-inside:avoid}}
${spans}`.replaceAll("\n", "");
