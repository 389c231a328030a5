/* The filters of the directory. What was chosen stands in the fragment of the address only, which browsers send to nobody, and makes no entry of
   its own in their history. Words that somebody typed are not written there, and of a list that stands apart nothing is. */
(function () {
  "use strict";
  var form = document.querySelector(".pw-filter");
  if (!form || !Array.prototype.forEach || !window.JSON) return;

  var SHOWN = 100;      // entries of a loaded list that are put on the page
  var says = form.dataset;
  var fields = [].slice.call(form.querySelectorAll("select, input"));
  var text = form.querySelector("[name=text]");
  var status = form.querySelector("[role=status]");
  var found = form.parentNode.querySelector(".pw-found");
  var map = form.parentNode.querySelector(".pw-map");     // shows all: in the way of a choice
  var elsewhere = [].filter.call(form.parentNode.children, function (one) { return says.rows && (/^(SECTION|DIV|UL|NAV)$/).test(one.nodeName) && one !== found; });
  var places = {};      // code of a place -> its name, to be searched
  var entries = null;   // {is: " fact:code … ", words: name and places, folded, node or row}
  var loading = false;

  /* Without what people leave out when they type: accents, tonos, the tails of ș and ț, the stroke of ł, capitals. */
  function fold(words) {
    words = words.toLowerCase();
    if (words.normalize) words = words.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
    return words.replace(/ł/g, "l").replace(/ς/g, "σ").replace(/[^0-9a-z\u0370-\u04ff]+/g, " ").trim();
  }

  function entry(is, name, what) {
    var words = [name];
    is.split(" ").forEach(function (code) { if (code.slice(0, 6) === "place:") words.push(places[code.slice(6)] || ""); });
    what.is = " " + is + " ";
    what.words = fold(words.join(" "));
    return what;
  }

  function onPage() {
    return [].map.call(form.parentNode.querySelectorAll("[data-is]"), function (node) {
      return entry(node.getAttribute("data-is"), node.querySelector("a").textContent, { node: node });
    });
  }

  function load() {
    if (entries || loading) return;
    loading = true;
    var request = new XMLHttpRequest();
    request.open("GET", says.rows);
    request.onload = function () {
      loading = false;
      if (request.status && request.status !== 200) { fail(); return; }
      try { entries = JSON.parse(request.responseText).groups.map(function (row) { return entry(row.is, row.name, { row: row }); }); } catch (fault) { fail(); return; }
      show();
    };
    request.onerror = fail;
    request.send();
  }

  function fail() { loading = false; status.textContent = says.failed; }

  /* What is chosen, as the codes that entries carry; the words typed apart from it. */
  function chosen() {
    var wanted = [];
    fields.forEach(function (field) {
      if (field !== text && field.value && (field.type !== "checkbox" || field.checked)) wanted.push({ field: field, code: " " + field.name + ":" + field.value + " " });
    });
    return wanted;
  }

  function fits(one, wanted, words, but) {
    return wanted.every(function (each) { return each.field === but || one.is.indexOf(each.code) >= 0; }) &&
      words.every(function (word) { return one.words.indexOf(word) >= 0; });
  }

  function element(name, words, kind, lang) {
    var made = document.createElement(name);
    if (kind) made.className = kind;
    if (lang) made.lang = lang;
    made.textContent = words;
    return made;
  }

  /* An entry of a loaded list, as the template writes those that are on a page. */
  function drawn(row) {
    var item = element("li", "", "pw-group pw-group--" + row.standing);
    var link = element("a", row.name, "", row.lang);
    link.href = says.up + row.id + "/";
    item.appendChild(link);
    item.appendChild(element("p", row.summary, "", row.lang));
    item.appendChild(element("p", row.where, "pw-where"));
    if (row.when) item.appendChild(element("p", row.when, "pw-when"));
    item.appendChild(element("p", (row.how ? row.how + " · " : "") + row.what, "pw-small"));
    if (row.state) item.appendChild(element("p", row.state, "pw-state"));
    return item;
  }

  /* How many entries each choice would leave, said in its option. */
  function count(wanted, words) {
    fields.forEach(function (field) {
      if (field.nodeName !== "SELECT") return;
      var left = entries.filter(function (one) { return fits(one, wanted, words, field); });
      [].forEach.call(field.options, function (option) {
        if (!option.value) return;
        if (!option.hasAttribute("data-label")) option.setAttribute("data-label", option.textContent);
        var code = " " + field.name + ":" + option.value + " ";
        var number = left.filter(function (one) { return one.is.indexOf(code) >= 0; }).length;
        option.textContent = option.getAttribute("data-label") + " (" + number + ")";
        option.disabled = number === 0 && !option.selected;
      });
    });
  }

  function sections() {
    [].forEach.call(form.parentNode.querySelectorAll("section, .pw-part"), function (section) {
      section.hidden = !section.querySelector("[data-is]:not([hidden])");
    });
  }

  function show() {
    var wanted = chosen();
    var typed = fold(text.value);
    var words = typed ? typed.split(" ") : [];
    var idle = !wanted.length && !words.length;
    if (!entries) { if (!idle) load(); return; }
    if (map) map.hidden = !idle;
    var hits = entries.filter(function (one) { return fits(one, wanted, words); });
    if (says.rows) {
      elsewhere.forEach(function (one) { one.hidden = !idle; });
      found.hidden = idle;
      found.textContent = "";
      if (!idle) hits.slice(0, SHOWN).forEach(function (one) { found.appendChild(drawn(one.row)); });
    } else {
      entries.forEach(function (one) { one.node.hidden = hits.indexOf(one) < 0; });
      sections();
    }
    count(wanted, words);
    status.textContent = idle ? says.all : !hits.length ? says.none : (hits.length === 1 ? says.one : says.many.replace("{count}", hits.length)) +
      (says.rows && hits.length > SHOWN ? " " + says.first.replace("{count}", SHOWN) : "");
  }

  /* The fragment: #place=ro/iasi&day=tue. One without "=" is the anchor of a heading and none of ours. */
  function write() {
    var parts = [];
    fields.forEach(function (field) {
      if (!says.quiet && field !== text && field.value && (field.type !== "checkbox" || field.checked)) parts.push(field.name + "=" + encodeURIComponent(field.value).replace(/%2F/g, "/"));
    });
    var address = location.href.split("#")[0] + (parts.length ? "#" + parts.join("&") : "");
    if (window.history && history.replaceState) history.replaceState(null, "", address);
    else if (parts.length) location.replace(address);
  }

  function read() {
    if (location.hash.indexOf("=") < 0) return false;
    var given = {};
    location.hash.slice(1).split("&").forEach(function (part) {
      var at = part.indexOf("=");
      try { given[part.slice(0, at)] = decodeURIComponent(part.slice(at + 1)); } catch (fault) { /* cut off on its way: left out */ }
    });
    fields.forEach(function (field) {
      if (field.type === "checkbox") field.checked = given[field.name] === field.value;
      else field.value = given[field.name] || "";
      if (field.nodeName === "SELECT" && field.selectedIndex < 0) field.value = "";
    });
    return true;
  }

  function changed() { write(); show(); }
  var wait = null;
  function soon() { clearTimeout(wait); wait = setTimeout(changed, 250); }     // so that a screen reader is not told of each letter

  [].forEach.call(form.querySelectorAll("[name=place] option"), function (option) { if (option.value) places[option.value] = option.textContent; });
  form.hidden = false;
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  form.addEventListener("reset", function () { setTimeout(changed, 0); });
  fields.forEach(function (field) { field.addEventListener(field === text ? "input" : "change", field === text ? soon : changed); });
  if (says.rows) form.addEventListener("focusin", load);
  else entries = onPage();
  window.addEventListener("hashchange", function () { if (read()) show(); });
  if (read() || chosen().length || text.value) show();     // or the browser has kept what was chosen before
  else if (entries) count([], []);
})();

/* The next meetings of a group: those that are over since the page was made are left out. */
(function () {
  "use strict";
  var list = document.querySelector(".pw-dates");
  if (!list) return;
  var today = new Date();
  today.setHours(0, 0, 0, 0);
  var left = [].filter.call(list.children, function (item) {
    item.hidden = new Date(item.querySelector("time").getAttribute("datetime")) < today;
    return !item.hidden;
  });
  list.hidden = !left.length;
  document.getElementById("next").hidden = !left.length;
})();
