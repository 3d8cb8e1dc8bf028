/* Sets light or dark before the first paint: the reader's choice, or else the system's. Holds up the page, so it is plain and short. */
(function () {
  var chosen = null;
  try {
    chosen = localStorage.getItem('dateline:theme');
  } catch {
    // In a sandboxed frame storage throws; the system's choice will do.
  }
  // In the page of somebody else it is theirs.
  if (document.currentScript.dataset.isEmbed)
    chosen = (/[?&]theme=(light|dark)(&|$)/.exec(location.search) || [])[1];
  if (chosen !== 'light' && chosen !== 'dark')
    chosen = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  document.documentElement.dataset.theme = chosen;
})();
