/**
 * Runs in the page. The scripts start when the first words stand on the screen, at the latest half a
 * second after everything else has come; at once in a tab that nobody sees, where nothing is painted.
 * A page that needs them for a part only says so: there they start when that part is on the screen, or
 * (`touched`) when somebody goes into it by key, pointer or finger.
 * Never before the page is whole: on a second visit the files are there at once, and what stands behind
 * the starter would be missing when React looks for it.
 * The copy of the held script passes the page's policy because its text, and so its hash, is the same.
 */
const starter = `{
const own=document.currentScript,held=own.previousElementSibling;
let waits=true;
const start=()=>{
if(!waits)return;
if(document.readyState==='loading')return addEventListener('DOMContentLoaded',start);
waits=false;
for(const link of document.querySelectorAll('link[rel=modulepreload]'))link.removeAttribute('media');
const script=document.createElement('script');
script.type='module';script.textContent=held.textContent;
document.head.append(script);script.remove();
};
own.remove();
if(document.body.dataset.scripts==='when-seen'){
const watch=new IntersectionObserver(seen=>{
if(!seen.some(part=>part.isIntersecting))return;
watch.disconnect();start();
});
for(const part of document.querySelectorAll('[data-wakes-scripts=true]'))watch.observe(part);
const touch=({target})=>{if(target.closest('[data-wakes-scripts]'))start();};
for(const name of ['focusin','pointerdown'])document.addEventListener(name,touch);
}else{
addEventListener('load',()=>setTimeout(start,500));
if(document.hidden)start();
else new PerformanceObserver(list=>{
if(list.getEntriesByName('first-contentful-paint').length)start();
}).observe({type:'paint',buffered:true});
}
}`;

/**
 * Lets a page's script files wait until the page is painted: every page reads and writes without
 * scripts, so on a slow line its styles, letters and pictures come first.
 * @param html the whole page as rendered; what people wrote holds no bare `<`
 * @param nonce the mark given to this render
 */
export function deferScripts(html: string, nonce: string): string {
  const entry = new RegExp(
    `(<script nonce="${nonce}") type="module" async="">([\\s\\S]*?</script>)`,
  );
  return html
    .replaceAll('<link rel="modulepreload" ', '<link rel="modulepreload" media="not all" ')
    .replace(
      entry,
      (_, tag: string, rest: string) =>
        `${tag} type="text/plain">${rest}<script nonce="${nonce}">${starter}</script>`,
    );
}
