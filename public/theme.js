/* Sets light or dark before the first paint: the reader's choice, or else the system's. Runs before everything else, so it is plain and short. */
(function () {
  var root = document.documentElement;
  var system = matchMedia('(prefers-color-scheme: dark)');
  var chosen = null;
  try {
    chosen = localStorage.getItem('dateline:theme');
  } catch {
    // In a sandboxed frame storage throws; the system's choice will do.
  }
  function follow() {
    root.dataset.theme = system.matches ? 'dark' : 'light';
  }
  if (chosen === 'light' || chosen === 'dark') root.dataset.theme = chosen;
  else follow();
})();
