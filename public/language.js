/* Opens the page in the first of the reader's languages that there is, with query and fragment kept. */
(function () {
  var script = document.currentScript;
  var known = script.dataset.languages.split(' ');
  var wanted = (navigator.languages || [navigator.language]).map(function (tag) {
    // `in` is what old systems call Indonesian.
    return tag.toLowerCase().split('-')[0].replace(/^in$/, 'id');
  });
  var language = wanted.filter(function (tag) {
    return known.indexOf(tag) >= 0;
  })[0];
  // A folder on a disk runs no modules; the one file does.
  if (location.protocol === 'file:') location.replace('./dateline.html' + location.search + location.hash);
  else location.replace('./' + (language || script.dataset.fallback) + '/' + location.search + location.hash);
})();
