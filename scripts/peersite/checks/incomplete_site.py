"""The site lacks what nothing works without: a language, the record `site` with its name, or the home page `index`.

Every page shows the site's name, and every language begins with its home page: without them there is nothing to build.

**Fix**: write `docs/_facts/site.yml` and its words, and list `index` in `docs/_facts/pages.yml`.
"""
from ..finding import Location, Severity, error
from ._engine.survey import Survey

SEVERITY = Severity.ERROR
SCOPE = 'survey'
SITE = {
    'docs/_facts/site.yml': 'site: {source_language: en, sources: [], forge: "https://example.org/x"}\n',
    'docs/en/site.yml': 'site: {name: Equals, promise: Equals., description: Equals.}\n',
}
HOME = {
    'docs/_facts/pages.yml': 'index: {source_language: en}\n',
    'docs/en/index.md': '---\ntitle: Home\ndescription: Home.\n---\n\nWelcome.\n',
}
PASSES = [{**SITE, **HOME}]
FAILS = [(SITE, 'docs/_facts/pages.yml:1'), (HOME, 'docs/_facts/site.yml:1')]


def check(survey: Survey):
    library, ids = survey.library, survey.ids
    if not library.languages and 'docs' not in library.unread:
        yield error('incomplete-site', Location('docs'), 'There is no language.', 'Make a folder such as "docs/en".')
    if 'site' not in ids.get('site', {}) and not library.unknown('_facts', 'site', 'site'):
        yield error('incomplete-site', Location('docs/_facts/site.yml'), 'The record "site" is missing; it names the site.',
                    'Write it here, and its words in "docs/<language>/site.yml".', 'site/site')
    if 'index' not in ids.get('pages', {}) and not library.unknown('_facts', 'pages', 'index'):
        yield error('incomplete-site', Location('docs/_facts/pages.yml'), 'The page "index" is missing; it is the home page.',
                    'Add "index: {source_language: …}" here and write "docs/<language>/index.md".', 'pages/index')
