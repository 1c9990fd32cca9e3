"""How the page of a class looks: light and dark, from 400 pixels on, and on paper."""

STYLE = """
:root{color-scheme:light dark;--ink:#1d2430;--quiet:#5b6472;--line:#d9dee6;
--paper:#fff;--soft:#f3f5f8;--bar:#3f7fc4;--tag:#e4ecf7}
@media(prefers-color-scheme:dark){:root{--ink:#e6e9ef;--quiet:#9aa4b2;--line:#333b47;
--paper:#14181f;--soft:#1d232c;--bar:#5b9ae0;--tag:#26354a}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:75rem;padding:1rem 1.5rem 3rem;color:var(--ink);
background:var(--paper);font:15px/1.5 system-ui,sans-serif}
h1{font-size:1.6rem;margin:.6em 0}
h2{font-size:1.1rem;margin:2em 0 .5em}
p{margin:.5em 0;overflow-wrap:anywhere;max-width:60rem}
nav{display:flex;flex-wrap:wrap;gap:.2em 1em;padding:.5em 0;
border-bottom:1px solid var(--line)}
a{color:var(--bar)}
main>nav{border:0;padding:1em 0 0;font-size:.93em}
main+main{border-top:2px solid var(--line);margin-top:3em}
.quiet,footer{color:var(--quiet);font-size:.87em}
footer{margin-top:3em}
.code,code{font-family:ui-monospace,monospace;font-size:.87em;overflow-wrap:anywhere}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(8.5rem,1fr));gap:.7rem;
margin:0}
.tiles>div{background:var(--soft);border-radius:8px;padding:.6rem .8rem;
display:flex;flex-direction:column-reverse;justify-content:flex-end}
dt{color:var(--quiet);font-size:.87em}
dd{margin:0;font-size:1.5rem;font-weight:600;font-variant-numeric:tabular-nums}
.histogram{display:flex;gap:3px;height:11rem;align-items:stretch;max-width:46rem}
.column{flex:1;display:flex;flex-direction:column;text-align:center;min-width:0}
.rise{flex:1;position:relative;margin-top:1.6rem}
.rise .bar{position:absolute;bottom:0;width:100%;border-radius:3px 3px 0 0}
.count{position:absolute;left:0;width:100%;font-size:.87em;
font-variant-numeric:tabular-nums}
.tick{border-top:1px solid var(--line);color:var(--quiet);font-size:.8em;
white-space:nowrap}
.bar{background:var(--bar);-webkit-print-color-adjust:exact;print-color-adjust:exact}
table{border-collapse:collapse;width:100%}
th{text-align:left;overflow-wrap:normal;color:var(--quiet);font-weight:500;font-size:.87em}
th,td{padding:.35rem .9rem .35rem 0;border-bottom:1px solid var(--line);
vertical-align:top}
td{overflow-wrap:anywhere;min-width:5.5rem}
td.number{min-width:0}
.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.share{min-width:5rem;white-space:nowrap;font-variant-numeric:tabular-nums}
.share>.bar{height:.6em;border-radius:2px;margin-top:.45em}
.line{margin-bottom:.25em;min-width:18rem}
.line .quiet{margin-left:.8em;white-space:nowrap}
.tag{background:var(--tag);border-radius:9px;padding:.05em .6em;margin-left:.5em;
font-size:.8em;white-space:nowrap}
@media(max-width:40rem){
body{padding:.5rem .8rem 2rem}
thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
table,tbody,tr,td{display:block;width:100%}
tr{border-bottom:1px solid var(--line);padding:.4rem 0}
td{border:0;padding:.1rem 0;min-width:0}
td:empty{display:none}
td::before{content:attr(data-name);color:var(--quiet);font-size:.8em;margin-right:.6em;
display:block}
td.number,td[data-name=points],td[data-name="tells apart"]{
display:inline-block;width:auto;margin-right:1.2em}
td.number::before,td[data-name=points]::before,td[data-name=passed]::before,
td[data-name="tells apart"]::before,td[data-name=when]::before{display:inline}
td:first-child,td[data-name=""]{font-weight:600}
td:first-child:not(.number)::before,td[data-name=""]::before{content:none}
td>div{display:inline-block;vertical-align:top;max-width:100%}
td>.share{display:block}
.line{min-width:0}
.number{text-align:left}
.tick{font-size:.65em}
}
@media print{
:root{color-scheme:light;--ink:#000;--quiet:#444;--line:#bbb;--paper:#fff;--soft:#fff;
--bar:#6b8fb8;--tag:#fff}
body{max-width:none;padding:0;font-size:10pt}
.tiles>div,.tag{border:1px solid var(--line)}
.tiles{grid-template-columns:repeat(6,1fr)}
.line{min-width:13rem}
table{font-size:.92em}
tr,.histogram,.tiles{break-inside:avoid}
h2{break-after:avoid}
thead{display:table-header-group}
nav{display:none}
}
"""
