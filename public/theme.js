/*
 * Sets light or dark, the size of the text and the contrast before the first paint: the reader's choice, or else the link's
 * or the system's. Holds up the page, so it is plain and short.
 */
(function () {
  var data = document.documentElement.dataset;
  // In the page of somebody else it is theirs.
  var isEmbed = document.currentScript.dataset.isEmbed;
  function stored(name) {
    try {
      return isEmbed ? null : localStorage.getItem('dateline:' + name);
    } catch {
      // In a sandboxed frame storage throws; the system's choice will do.
      return null;
    }
  }
  function asks(word) {
    return new RegExp('[?&]ui=([^&]*(~|%7E))?' + word + '(~|%7E|&|$)', 'i').test(location.search);
  }
  var theme = stored('theme');
  if (isEmbed) theme = (/[?&]theme=(light|dark)(&|$)/.exec(location.search) || [])[1];
  // A projector is light, unless somebody has chosen otherwise.
  if (theme !== 'light' && theme !== 'dark')
    theme = !asks('present') && matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  data.theme = theme;
  var text = stored('text') || (asks('large') && '125');
  if (text === '125' || text === '150') data.text = text;
  var contrast = stored('contrast');
  if (contrast === 'high' || (!contrast && (asks('hc') || matchMedia('(prefers-contrast: more)').matches)))
    data.contrast = 'high';
  if (asks('present')) data.projected = 'yes';
  // A window of its own, which shows nothing of the page.
  if (asks('notes')) data.notes = 'yes';
})();
