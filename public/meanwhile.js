/* Until the program of the page has come, and where it does not: leads to the item that the link opens, and says what is missing. */
(function () {
  var notice = document.getElementById('load-failure');

  /** Once the living page has taken the place of this one, the notice is nobody's business. */
  function say() {
    notice.hidden = false;
  }
  /** Browsers keep an empty sheet in the place of one that did not come. */
  function isMissing(link) {
    try {
      return link.sheet === null || link.sheet.cssRules.length === 0;
    } catch {
      return true;
    }
  }

  notice.querySelector('button').addEventListener('click', function () {
    location.reload();
  });
  // That a script did not come is told to no one but who listens on the way to it; without a picture the page can do.
  addEventListener(
    'error',
    function (event) {
      if (event.target === window || event.target.tagName === 'SCRIPT') say();
    },
    true
  );
  addEventListener('unhandledrejection', say);
  var styles = [...document.querySelectorAll('link[rel=stylesheet]')];
  function judge() {
    if (styles.some(isMissing)) say();
  }
  // WebKit runs this while they are still on their way, and has no sheet in their place yet.
  if (styles.some((link) => link.sheet === null)) {
    styles.forEach((link) => link.addEventListener('error', say));
    addEventListener('load', judge);
  } else judge();

  var entry = document.getElementById('entry-' + new URLSearchParams(location.search).get('o'));
  if (!entry) return;
  // On phones the list is a sheet, which such a link brings to that height.
  entry.closest('.sheet')?.classList.replace('start', 'half');
  entry.scrollIntoView({ block: 'center' });
})();
