/* Menus close with Escape, or when somebody goes on elsewhere. Without scripts they close with their own button. */
(function () {
  "use strict";
  var menus = document.querySelectorAll(".pw-menu, .pw-languages");
  function close(menu, focus) {
    if (!menu.open) return;
    menu.open = false;
    if (focus) menu.querySelector("summary").focus();
  }
  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape") menus.forEach(function (menu) { close(menu, menu.contains(document.activeElement)); });
  });
  ["click", "focusin"].forEach(function (kind) {
    document.addEventListener(kind, function (event) {
      menus.forEach(function (menu) { if (!menu.contains(event.target)) close(menu, false); });
    });
  });
})();

/* Search: the index is fetched only once somebody opens the search. The address of the page never changes. */
(function () {
  "use strict";
  var button = document.querySelector(".pw-search-open");
  var panel = document.getElementById("pw-search");
  if (!button || !panel || !("noModule" in HTMLScriptElement.prototype)) return;

  var field = panel.querySelector("input");
  var status = panel.querySelector("[role=status]");
  var list = panel.querySelector("ol");
  var engine = null;
  var asked = 0;
  button.hidden = false;

  function load() {
    if (!engine) {
      engine = import(new URL(panel.dataset.bundle, location.href).href).then(function (pagefind) {
        return pagefind.options({ baseUrl: new URL(panel.dataset.root + "/", location.href).pathname, excerptLength: 20 })
          .then(function () { return pagefind.init(); })
          .then(function () { return pagefind; });
      });
      engine.catch(function () { engine = null; });
    }
    return engine;
  }

  function open(show) {
    panel.hidden = !show;
    button.setAttribute("aria-expanded", String(show));
    if (show) { field.focus(); load().catch(fail); } else { button.focus(); }
  }

  function fail() { status.textContent = panel.dataset.failed; }

  function show(results, total) {
    list.textContent = "";
    results.forEach(function (result) {
      var item = document.createElement("li");
      var link = document.createElement("a");
      link.href = result.url;
      link.textContent = result.meta.title;
      var text = document.createElement("p");
      // The excerpt is HTML with <mark>; only its text and its marks are taken over.
      new DOMParser().parseFromString(result.excerpt, "text/html").body.childNodes.forEach(function (node) {
        var piece = node.nodeName === "MARK" ? document.createElement("mark") : document.createDocumentFragment();
        piece.appendChild(document.createTextNode(node.textContent));
        text.appendChild(piece);
      });
      item.appendChild(link);
      item.appendChild(text);
      list.appendChild(item);
    });
    status.textContent = total === 0 ? panel.dataset.none : total === 1 ? panel.dataset.one : panel.dataset.many.replace("{count}", total);
  }

  function search() {
    var words = field.value.trim();
    var mine = ++asked;
    if (!words) { list.textContent = ""; status.textContent = ""; return; }
    load()
      .then(function (pagefind) { return pagefind.debouncedSearch(words, {}, 200); })
      .then(function (found) {
        if (!found || mine !== asked) return null;
        return Promise.all(found.results.slice(0, 12).map(function (r) { return r.data(); }))
          .then(function (results) { if (mine === asked) show(results, found.results.length); });
      })
      .catch(fail);
  }

  button.addEventListener("click", function () { open(panel.hidden); });
  field.addEventListener("input", search);
  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape" && !panel.hidden) open(false);
  });
})();
