/* Of the languages of a permanent link, the reader's own comes first and says so. Where to go, the reader decides. */
(function () {
  "use strict";
  var wanted = navigator.languages || [navigator.language || ""];
  for (var i = 0; i < wanted.length; i++) {
    var link = document.querySelector("a[hreflang='" + wanted[i].split("-")[0].replace(/[^a-z]/g, "") + "']");
    if (!link) continue;
    link.className = "yours";
    link.querySelector("em").hidden = false;
    link.parentNode.parentNode.insertBefore(link.parentNode, link.parentNode.parentNode.firstChild);
    return;
  }
})();
