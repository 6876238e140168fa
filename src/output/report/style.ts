/** The page's style. Colours are variables of the two schemes; each speaker has one of eight hues. */
const HUES: readonly [string, string][] = [
  ['#b4690e', '#e0a45c'], ['#1f6f8b', '#6fbcd6'], ['#8a3b76', '#d693c4'], ['#3f7a3b', '#8fc78a'],
  ['#a23b3b', '#e59a92'], ['#4b56a8', '#a3abf0'], ['#7a6a12', '#cdbd62'], ['#2b7a6b', '#78c7b7'],
];

const scheme = (column: 0 | 1): string => HUES.map((pair, i) => `--hue${i}:${pair[column]};`).join('');

const MARKS = ['speech', 'cue', 'source', 'person', 'organization', 'place', 'figure', 'date'];
const OFF = MARKS.map((kind) => `body:has(#show-${kind}:not(:checked)) :is(.text,.legend) .${kind}{background:none;text-decoration:none;color:inherit;font-style:inherit;font-variant:inherit}`).join('\n');

export const STYLE = `
:root{color-scheme:light dark;--paper:#faf8f4;--card:#fffefb;--ink:#23262b;--quiet:#646b75;--line:#e5e0d6;--accent:#235789;
--person:#0d5f73;--organization:#6d3f8f;--place:#39692f;--figure:#8a4b12;--date:#7a5a00;${scheme(0)}
--serif:Charter,"Bitstream Charter","Iowan Old Style","Source Serif 4",Georgia,serif;--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
@media (prefers-color-scheme:dark){:root{--paper:#15171a;--card:#1b1e22;--ink:#dfe1e4;--quiet:#9aa2ad;--line:#2d3238;--accent:#8fbce6;
--person:#7cc9dd;--organization:#c9a4e6;--place:#9fce92;--figure:#e6b27c;--date:#d9c06a;${scheme(1)}}}
*{box-sizing:border-box}
html{scroll-padding-top:5.5rem;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 var(--sans);overflow-wrap:anywhere}
[hidden]{display:none!important}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:.5rem;z-index:3;background:var(--card);padding:.3rem .8rem}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:2px}
a{color:inherit;text-decoration-color:var(--line);text-underline-offset:.2em}
a:hover{text-decoration-color:currentColor}
.top,.overview,main,footer{max-width:80rem;margin:0 auto;padding:0 clamp(1rem,3vw,2.5rem)}
h1,h2,h3,h4{line-height:1.25;text-wrap:balance;margin:0}
small{color:var(--quiet);font-size:.82rem;font-weight:400}
.count{color:var(--quiet);font-weight:400;font-size:.85em;margin-left:.5em;font-variant-numeric:tabular-nums}

.many .top{position:sticky;top:0;z-index:2;background:color-mix(in srgb,var(--paper) 92%,transparent);backdrop-filter:blur(8px);border-bottom:1px solid var(--line);max-width:none;padding-block:.7rem;padding-inline:max(clamp(1rem,3vw,2.5rem),calc((100vw - 80rem)/2 + 2.5rem));display:flex;flex-wrap:wrap;gap:.5rem 2rem;align-items:center}
.one .top{padding-top:1.2rem}
h1{font:600 1.15rem/1.3 var(--serif)}h1 small{margin-left:.7em;font-family:var(--sans)}
.tools{display:flex;flex-wrap:wrap;gap:.5rem 1.2rem;align-items:center;flex:1 1 auto}
.filter{flex:1 1 16rem;display:flex;gap:.8rem;align-items:center}
.filter input{flex:1 1 auto;min-width:0;font:inherit;padding:.4rem .75rem;border:1px solid var(--line);border-radius:.5rem;background:var(--card);color:inherit}
.filter input::placeholder{color:var(--quiet)}
.filter output{color:var(--quiet);font-size:.85rem;white-space:nowrap}
.legend{border:0;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.2rem .9rem;font-size:.85rem}
.legend label{display:inline-flex;gap:.35rem;align-items:center;cursor:pointer}
.legend input{accent-color:var(--quiet);margin:0;width:.85rem;height:.85rem}
.legend .speech{--hue:var(--hue0)}.legend .source{--hue:var(--hue0)}

.overview{padding-top:1.5rem}
.overview h2{font:600 1.05rem/1.3 var(--serif);padding-bottom:.4rem;border-bottom:1px solid var(--line)}
.timeline{padding-bottom:1.4rem}
.timeline svg{display:block;width:100%;height:4.5rem;border-bottom:1px solid var(--line)}
.timeline .column{fill:color-mix(in srgb,var(--accent) 55%,var(--paper))}.timeline .hit{fill:transparent}
.timeline a:is(:hover,:focus-visible,.chosen) .column{fill:var(--accent)}
.timeline p{display:flex;justify-content:space-between;margin:.3rem 0 0;color:var(--quiet);font-size:.82rem}
.rows{list-style:none;margin:0;padding:0 .6rem 0 0;max-height:min(70vh,38rem);overflow:auto;scrollbar-width:thin}
.rows li{padding:.5rem 0;border-bottom:1px solid var(--line)}
.rows li>small{display:block}
.list .rows a{font-family:var(--serif);text-decoration-color:transparent}
.voices li{display:grid;grid-template-columns:1fr auto;column-gap:.5rem;align-items:baseline}
.voices button{font:inherit;color:inherit;background:none;border:0;padding:0;text-align:left;cursor:pointer}
.voices button[aria-pressed=true]{font-weight:600}.voices button:hover{text-decoration:underline;text-underline-offset:.2em}
.voices small{grid-column:1/-1}
.bar{grid-column:1/-1;width:100%;height:.3rem;margin-top:.25rem;border-radius:.15rem;background:color-mix(in srgb,var(--line) 60%,transparent)}
.bar rect{fill:var(--hue)}
${HUES.map((_, i) => `.hue${i}{--hue:var(--hue${i})}`).join('')}

article{padding:2.2rem 0 2.5rem;content-visibility:auto;contain-intrinsic-size:auto 60rem}
.many article{border-top:1px solid var(--line)}
.many .overview+main article:first-child{margin-top:2.5rem}
article>header{max-width:56rem;padding-bottom:1.3rem}
.kicker-line{margin:0 0 .25rem;font-family:var(--serif);font-style:italic;color:var(--quiet)}
article h2{font:600 clamp(1.45rem,1.1rem + 1.4vw,2.1rem)/1.22 var(--serif)}
article h2.begins{font-weight:500;color:color-mix(in srgb,var(--ink) 85%,var(--paper))}
.facts{margin:.55rem 0 0;color:var(--quiet);font-size:.92rem}.facts b{color:var(--ink);font-weight:600}.facts code{font-size:.9em}
.inferred{border-bottom:1px dotted currentColor;font-size:.85em;cursor:help}
.columns{display:grid;grid-template-columns:minmax(0,1fr) minmax(17rem,24rem);gap:clamp(1.5rem,4vw,4rem);align-items:start}
.text{max-width:46rem;font:1.09rem/1.68 var(--serif)}
.block{display:grid;grid-template-columns:5.2rem minmax(0,1fr);column-gap:1rem}
.block>p,.block>h3{grid-column:2;margin:0 0 .95em;white-space:pre-line}
.block>h3{font:600 1.12rem/1.35 var(--serif);margin-top:.5em}
.role{grid-column:1;font:.74rem/1.3 var(--sans);color:var(--quiet);text-align:right;padding-top:.55em;border-right:0}
.lead>p{font-weight:500}
.related>p,.aside>p,.furniture>p,.section>p,.byline>p,.kicker>p,.caption>p{color:var(--quiet);font:.93rem/1.5 var(--sans);margin-bottom:.6em}
.headline>p{font-weight:600}.related+:is(.body,.lead),.aside+:is(.body,.lead){margin-top:.8em}
.side{font-size:.93rem;display:grid;gap:1.5rem}
.one .side{position:sticky;top:1rem;max-height:calc(100vh - 2rem);overflow:auto;scrollbar-width:thin;padding-right:.4rem}
.side section>h3{font:600 .98rem/1.3 var(--serif);padding-bottom:.35rem;margin-bottom:.55rem;border-bottom:1px solid var(--line)}
.side ul{list-style:none;margin:0;padding:0}
.side li{padding:.2rem 0}.side li small{margin-left:.6em}.side .links small{display:block;margin:0}
.chips{display:flex;flex-wrap:wrap;gap:.1rem .9rem}
.said{border-left:3px solid var(--hue,var(--line));padding:.05rem 0 .05rem .8rem;margin-bottom:1rem;border-radius:2px;transition:background .15s}
.said h4{font:600 .95rem/1.35 var(--sans)}.said h4 small{display:block}
.said li{padding:.3rem 0}.said li small{display:block;margin:0}
.said a{display:block;text-decoration:none}.said a:hover q,.said a:focus-visible q{text-decoration:underline;text-decoration-color:var(--hue,currentColor);text-underline-offset:.2em}
q{font-family:var(--serif);quotes:none}q.direct,q.mixed{quotes:"“" "”"}

.speech{background:color-mix(in srgb,var(--hue,var(--quiet)) 13%,transparent);text-decoration:underline;text-decoration-color:color-mix(in srgb,var(--hue,var(--quiet)) 65%,transparent);text-decoration-thickness:2px;text-underline-offset:.26em;border-radius:2px;transition:background .15s}
.speech.indirect{background:none;text-decoration-style:dotted}
.cue{font-style:italic}
.source{text-decoration:underline;text-decoration-style:solid;text-decoration-thickness:1px;text-decoration-color:var(--hue,currentColor);text-underline-offset:.26em}
.text .person,.legend .person{color:var(--person)}.text .organization,.legend .organization{color:var(--organization)}.text .place,.legend .place{color:var(--place)}
.figure,.text .date,.legend .date{font-variant-numeric:tabular-nums}
.text .figure,.legend .figure{color:var(--figure)}.text .date,.legend .date{color:var(--date)}
.text .dateline{font-family:var(--sans);font-size:.86em;letter-spacing:.01em;color:var(--quiet)}.text .agency{font-weight:600}
.text .section:not(.block){font-family:var(--sans);font-size:.86em;color:var(--quiet)}
.lit:not(.voices *){background:color-mix(in srgb,var(--hue,var(--quiet)) 24%,transparent)}
:target.speech,.speech:target{background:color-mix(in srgb,var(--hue,var(--quiet)) 36%,transparent);outline:2px solid color-mix(in srgb,var(--hue,var(--quiet)) 60%,transparent);outline-offset:2px}
${OFF}
footer{color:var(--quiet);font-size:.82rem;padding-block:1.5rem 3rem;border-top:1px solid var(--line)}

@media (max-width:60rem){.columns{grid-template-columns:minmax(0,1fr)}.one .side{position:static;max-height:none;overflow:visible}.voices .rows{max-height:17rem}.overview .voices{order:-1}}
@media (max-width:40rem){.block{display:block}.role{display:block;text-align:left;padding:0 0 .1rem}.text{font-size:1.03rem;line-height:1.6}.legend{font-size:.8rem;gap:.15rem .7rem}.many .top{position:static}html{scroll-padding-top:1rem}}
@media print{:root{--paper:#fff;--card:#fff;--ink:#000;--quiet:#444;--line:#bbb}
body{font-size:10pt}.tools,.skip,footer,.voices .bar{display:none!important}.many .top{position:static;border:0}
.rows{max-height:none;overflow:visible}article{content-visibility:visible;break-before:page;padding:0}.one article{break-before:auto}.one .side{position:static;max-height:none;overflow:visible}
.columns{display:block}.side{margin-top:1.5em}.text{max-width:none;font-size:10.5pt}.said,.rows li,.side li,h2,h3,h4{break-inside:avoid}h2,h3,h4{break-after:avoid}
.related>p,.aside>p,.furniture>p,.section>p,.byline>p,.kicker>p,.caption>p,.role,.text .dateline,.side{font-size:9pt}.speech{background:none;text-decoration-color:#000}*{print-color-adjust:exact}}
`;
