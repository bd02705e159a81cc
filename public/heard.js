// Tells on a page without other scripts that something new is there, and shows it when one asks: the parts that
// are named are taken from the page anew. What somebody types stays.
(() => {
  const bar = document.querySelector('[data-hears]');
  const link = bar && bar.querySelector('a');
  if (!link || !window.EventSource) return;
  const pause = 60_000;
  let source;
  let timer;
  let heard = 0;
  const listen = () => {
    clearTimeout(timer);
    if (source) source.close();
    // A hidden tab listens to nothing: browsers open only a few connections to one site.
    if (document.hidden) return;
    const opened = new EventSource(bar.dataset.hears);
    source = opened;
    opened.addEventListener('message', (event) => {
      heard = JSON.parse(event.data).last;
      link.hidden = heard <= Number(bar.dataset.known);
    });
    opened.addEventListener('error', () => {
      if (opened.readyState === EventSource.CLOSED) timer = setTimeout(listen, pause);
    });
  };
  const isTyping = (part) =>
    part.contains(document.activeElement) ||
    [...part.querySelectorAll('select, textarea, input:not([type=hidden])')].some((field) =>
      field.type === 'radio' || field.type === 'checkbox'
        ? field.checked !== field.defaultChecked
        : field.value !== (field.defaultValue ?? field.value),
    );
  const renew = async () => {
    const answer = await fetch(location.href, { headers: { Accept: 'text/html' } });
    if (!answer.ok || answer.redirected) throw new Error('another page');
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const known = Number(bar.dataset.known);
    for (const id of bar.dataset.renews.split(' ')) {
      const [here, there] = [document.getElementById(id), page.getElementById(id)];
      if (here && there && !isTyping(here)) here.replaceWith(document.importNode(there, true));
    }
    bar.dataset.known = page.querySelector('[data-hears]')?.dataset.known ?? String(heard);
    link.hidden = true;
    const first = document.querySelector(`[data-line="${known + 1}"]`);
    if (!first) return;
    first.tabIndex = -1;
    first.focus();
  };
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    renew().catch(() => location.assign(link.href));
  });
  document.addEventListener('visibilitychange', listen);
  listen();
})();
