"""What the loader itself finds, for the catalogue of checks: each is an error, and nothing is built while one stands."""

FAULTS = {
    'catalogue': 'A file `interface.po` or `interface.pot` is not valid gettext.',
    'duplicate-key': 'An id, a field or a heading id stands twice. One of the two would be lost without a word.',
    'empty-file': 'A file says nothing.',
    'encoding': 'A file is not UTF-8. A byte-order mark and Windows line ends are accepted.',
    'front-matter': 'A page does not begin with its title and description between two lines "---".',
    'heading-level': 'A first-level heading stands in the text of a page; the title is the only one.',
    'heading-without-id': 'A heading of a page has no id, so its text cannot be matched with the other languages.',
    'missing-field': 'A fact that every record of the kind needs is missing (for words, see the check of this name).',
    'source-language': 'It cannot be told in which language a record was written first, or that language has no folder.',
    'symbolic-link': 'A file or folder is a link; content is never read from outside the content root.',
    'too-deep': 'Entries are nested deeper than any kind of content needs.',
    'too-large': 'A file is larger than any honest file of its type.',
    'unknown-code': 'A field holds a code that is not one of those allowed.',
    'unknown-field': 'A field has a name that the kind does not know, most often by a slip of the keyboard.',
    'unknown-file': 'A file is not content, or does not stand where content belongs.',
    'unknown-kind': 'A YAML file is named after no kind of content.',
    'unknown-language': 'A folder in "docs" is named after no language.',
    'wrong-type': 'A field holds something of another type than it needs, as a list in the place of a text.',
    'yaml-feature': 'An anchor, an alias, a tag, a second document or a name that is no plain text. Plain values only.',
    'yaml-syntax': 'The file cannot be read as YAML.',
}
