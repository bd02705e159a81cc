// Leaves a page so that going back does not bring it again. Says nothing to anybody.
(() => {
  if (window.leaves) return;
  window.leaves = true;
  const link = () => document.querySelector('a[data-leaves]');
  const key = 'weather';
  const leave = (address) => {
    try {
      sessionStorage.setItem(key, address);
    } catch {
      // Without storage, replacing is all there is.
    }
    // The pages before this one would show it too: they look at the key when somebody comes back to them.
    document.documentElement.hidden = true;
    window.location.replace(address);
  };
  const returned = () => {
    let address = null;
    try {
      address = sessionStorage.getItem(key);
    } catch {
      return;
    }
    if (address === null) return;
    const [visit] = performance.getEntriesByType('navigation');
    if (visit && visit.type === 'back_forward') leave(address);
    // Whoever comes here by a link or by typing wants to be here.
    else sessionStorage.removeItem(key);
  };
  document.addEventListener(
    'click',
    (event) => {
      const pressed = event.target instanceof Element && event.target.closest('a[data-leaves]');
      if (!pressed || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      leave(pressed.href);
    },
    true,
  );
  window.addEventListener('pageshow', (event) => {
    const address = event.persisted && link() && sessionStorage.getItem(key);
    if (address) leave(address);
  });
  returned();
})();
