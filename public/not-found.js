/* At an address where there is nothing: puts the reader's language first, offers the page of an id in the address, and a search. */
(function () {
  var root = document.currentScript.dataset.root;
  var known = JSON.parse(document.getElementById('known-ids').textContent);
  var decoded = function (part) {
    try {
      return decodeURIComponent(part);
    } catch {
      return part;
    }
  };
  var parts = location.pathname.slice(root.length).split('/').map(decoded).filter(Boolean);
  var asked = parts.concat(new URLSearchParams(location.search).get('o') || []);
  var pathOf = function (id) {
    var folder = Object.keys(known).find(function (each) {
      return known[each].indexOf(id) >= 0;
    });
    return folder && folder + '/' + id + '/';
  };
  var id = asked.filter(pathOf).pop();
  var words = (parts[parts.length - 1] || '').replace(/\.html?$/, '').replace(/[-_+]+/g, ' ').slice(0, 100).trim();

  // That of the address, or else the first that the reader reads.
  var tags = parts.slice(0, 1).concat(navigator.languages || []);
  var section = tags.reduce(function (found, tag) {
    return found || document.querySelector('section[lang="' + CSS.escape(tag.split('-')[0]) + '"]');
  }, null);
  if (section) document.querySelector('section').before(section);

  document.querySelectorAll('[data-found]').forEach(function (place) {
    if (id === undefined) return;
    var link = place.querySelector('a');
    link.href = root + place.dataset.found + '/' + pathOf(id);
    link.textContent = id;
    place.hidden = false;
  });
  document.querySelectorAll('[data-search]').forEach(function (place) {
    if (words.length < 2) return;
    var link = place.querySelector('a');
    link.href = root + place.dataset.search + '/?' + new URLSearchParams({ q: words, v: '1' });
    link.textContent = link.textContent.replace('{text}', function () {
      return words;
    });
    place.hidden = false;
  });
})();
