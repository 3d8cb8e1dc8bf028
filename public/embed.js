/* For pages that embed the map: gives each frame of this site the height that it asks for. Optional; it changes nothing else. */
(function () {
  var LEAST = 200;
  var MOST = 2000;
  var site = new URL('.', document.currentScript.src);

  /** A frame that may not keep its origin has none, and says so. */
  function originOf(frame) {
    var isKept = !frame.hasAttribute('sandbox') || frame.sandbox.contains('allow-same-origin');
    return isKept ? site.origin : 'null';
  }
  function isOurs(frame) {
    return frame.src.indexOf(site.href) === 0 && /^[a-z-]+\/embed\//.test(frame.src.slice(site.href.length));
  }

  addEventListener('message', function (event) {
    var data = event.data;
    if (!data || data.type !== 'dateline:height' || data.v !== 1 || !Number.isFinite(data.height)) return;
    document.querySelectorAll('iframe').forEach(function (frame) {
      if (frame.contentWindow !== event.source || !isOurs(frame) || event.origin !== originOf(frame)) return;
      frame.style.height = Math.min(MOST, Math.max(LEAST, Math.ceil(data.height))) + 'px';
    });
  });
})();
