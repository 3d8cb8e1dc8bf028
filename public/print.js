/* On pages that are handed out: a button that prints, the day on which it does, and the address that this copy has. */
(function () {
  var now = new Date();
  function padded(number) {
    return String(number).padStart(2, '0');
  }
  document.querySelectorAll('[data-print]').forEach(function (button) {
    button.hidden = false;
    button.addEventListener('click', function () {
      print();
    });
  });
  // The same in every language, and unmistakable.
  document.querySelectorAll('[data-today]').forEach(function (time) {
    time.textContent = [now.getFullYear(), padded(now.getMonth() + 1), padded(now.getDate())].join('-');
  });
  // Where the build was not told where the site is, the page knows it; a file on somebody's disk is nowhere for others.
  document.querySelectorAll('a[data-address]').forEach(function (link) {
    if (/^https?:/.test(link.href)) link.textContent = link.href;
  });
})();
