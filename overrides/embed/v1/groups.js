/* <peer-groups lang="ro" country="RO" place="cluj-napoca" topic="grief"><a href="…">…</a></peer-groups>
   Shows a list of self-help groups inside your page. It keeps nothing, sets no cookie, and asks nobody but the site it comes from.
   The link you write inside it is shown until the list is there, and wherever this program cannot run. */
(function () {
  "use strict";
  var program = document.currentScript;
  if (!program || !window.customElements || !window.fetch || customElements.get("peer-groups")) return;

  var site = new URL("../../", program.src).href;
  /* Typeface, size and colour are those of the page around; what would make a list unreadable is not inherited. No other style reaches in or out. */
  var LOOK = ":host{display:block}div{line-height:1.5;text-align:start;text-indent:0;text-transform:none;letter-spacing:normal;word-spacing:normal;" +
    "white-space:normal;overflow-wrap:break-word;visibility:visible}a{color:inherit}h2{font-size:1.2em;line-height:1.3;margin:0 0 .6em}ul{margin:0;padding:0;list-style:none}" +
    "li{margin:0 0 .7em;padding:.6em .9em;border:1px solid #cfdcd8;border-left:.3em solid #0b5a55;border-radius:.4em}" +
    "li.ageing,li.front-door{border-left-color:#b7791f}li a{font-weight:700}p{margin:.2em 0 0}.state,.end{font-size:.9em}" +
    "iframe{width:100%;height:30em;border:1px solid #cfdcd8}";

  function made(name, text, lang, kind) {
    var element = document.createElement(name);
    if (text) element.textContent = text;
    if (lang) element.lang = lang;
    if (kind) element.className = kind;
    return element;
  }

  function link(address, text, lang) {
    var element = made("a", text, lang);
    element.href = address;
    element.rel = "noopener";
    element.referrerPolicy = "no-referrer";
    return element;
  }

  function entry(row, folder) {
    var item = made("li", "", "", row.standing);
    item.appendChild(link(folder + row.id + "/", row.name, row.lang));
    item.appendChild(made("p", row.summary, row.lang));
    if (row.when) item.appendChild(made("p")).appendChild(made("strong", row.when));
    item.appendChild(made("p", row.where + (row.how ? " · " + row.how : "")));
    item.appendChild(made("p", row.what));
    if (row.state) item.appendChild(made("p", row.state, "", "state"));
    return item;
  }

  class PeerGroups extends HTMLElement {
    static get observedAttributes() { return ["lang", "country", "place", "topic"]; }

    connectedCallback() {
      if (!this.shadowRoot) {
        this.attachShadow({ mode: "open" });
        try {      // a style sheet of its own, which no policy of the page around it stands against
          var sheet = new CSSStyleSheet();
          sheet.replaceSync(LOOK);
          this.shadowRoot.adoptedStyleSheets = [sheet];
        } catch (fault) { /* an older browser: a plain list */ }
      }
      this.load();
    }

    attributeChangedCallback() { if (this.shadowRoot && this.isConnected) this.load(); }

    code(name) { return (this.getAttribute(name) || "").toLowerCase().replace(/[^a-z0-9-]/g, ""); }

    load() {
      var self = this, mine = this.asked = (this.asked || 0) + 1;
      var language = this.code("lang") || "en", country = this.code("country"), place = this.code("place"), topic = this.code("topic");
      var path = country ? country + "/" + (place ? place + "/" : "") : topic ? "topic/" + topic + "/" : "";
      var page = site + language + "/embed/groups/" + path;
      this.fill([made("slot")]);
      fetch(page + "list.json", { credentials: "omit", referrerPolicy: "no-referrer" })
        .then(function (answer) { if (!answer.ok) throw new Error(answer.status); return answer.json(); })
        .then(function (data) { if (mine === self.asked) self.show(data, topic); })
        .catch(function () { if (mine === self.asked) self.frame(page); });
    }

    show(data, topic) {
      var folder = site + data.language + "/groups/";
      var rows = data.groups.filter(function (row) { return !topic || (" " + row.is + " ").indexOf(" topic:" + topic + " ") >= 0; });
      var list = made("ul"), end = made("p", data.day + " ", "", "end"), box = made("div", "", data.language);
      rows.forEach(function (row) { list.appendChild(entry(row, folder)); });
      end.appendChild(link(folder + data.more, data.all));
      [made("h2", data.title), rows.length ? list : made("p", data.none), end].forEach(function (part) { box.appendChild(part); });
      this.fill([box]);
    }

    /* The list cannot be had from here: the page that needs no program, and below it the link of the page around. */
    frame(page) {
      var frame = made("iframe");
      frame.src = page;
      frame.title = this.textContent.trim() || "Self-help groups";
      frame.referrerPolicy = "no-referrer";
      this.fill([frame, made("slot")]);
    }

    fill(parts) {
      var root = this.shadowRoot;
      while (root.firstChild) root.removeChild(root.firstChild);
      parts.forEach(function (part) { root.appendChild(part); });
    }
  }
  customElements.define("peer-groups", PeerGroups);
})();
