/* The helpers the theme's bundle expects. They keep nothing: this site stores nothing in the browser. */
var __md_scope = new URL("../../", document.currentScript.src);
function __md_hash(text) {
  var hash = 0;
  for (var i = 0; i < text.length; i++) hash = ((hash << 5) - hash + text.charCodeAt(i)) | 0;
  return hash;
}
function __md_get() { return null; }
function __md_set() {}
