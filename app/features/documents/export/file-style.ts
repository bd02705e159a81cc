/** Style of an exported HTML file: readable as it is, on a phone, in the dark and on paper. */
export const fileStyle = `
:root { color-scheme: light dark; --ink: #1b2530; --paper: #fbfaf7; --soft: #55616d; --line: #d9d5cb; --link: #0b4f71 }
@media screen and (prefers-color-scheme: dark) {
  :root { --ink: #eef1f3; --paper: #12181e; --soft: #a9b4bd; --line: #323d47; --link: #8cc4e2 }
}
* { box-sizing: border-box }
body { margin: 0; background: var(--paper); color: var(--ink);
  font: 1.125rem/1.5 'Atkinson Hyperlegible Next', Vazirmatn, 'Noto Sans', system-ui, sans-serif }
main { max-width: 44rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; overflow-wrap: anywhere }
header { margin-block-end: 2rem; padding-block-end: 1rem; border-block-end: 2px solid var(--link) }
h1 { margin: 0 0 1rem; font-size: 2rem; line-height: 1.2 }
h2 { margin: 2.25rem 0 .5rem; font-size: 1.5rem; line-height: 1.25 }
h3 { margin: 1.75rem 0 .5rem; font-size: 1.25rem }
h4 { margin: 1.5rem 0 .5rem; font-size: 1.125rem }
p, ul, ol, blockquote { margin: 0 0 1rem }
li > ul, li > ol { margin: 0 }
dl { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin: 0; font-size: 1rem }
dl div { display: flex; gap: .4rem }
dt { color: var(--soft) }
dt::after { content: ':' }
dd { margin: 0 }
a { color: var(--link) }
.host { color: var(--soft); font-size: .9em }
blockquote { padding-inline-start: 1rem; border-inline-start: 3px solid var(--line) }
code { padding: 0 .2em; border: 1px solid var(--line); border-radius: 2px; font-family: inherit }
table { width: 100%; margin: 0 0 1rem; border-collapse: collapse; overflow-wrap: break-word }
th, td { padding: .35rem .6rem; border: 1px solid var(--line); text-align: start; vertical-align: top }
@media screen { .wide { overflow-x: auto } }
@media print {
  :root { --ink: #000; --paper: #fff; --soft: #444; --link: #000 }
  body { font-size: 11pt }
  main { max-width: none; padding: 0 }
  h1, h2, h3, h4 { break-after: avoid }
  tr, blockquote { break-inside: avoid }
  p { orphans: 3; widows: 3 }
}
`;
