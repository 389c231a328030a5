"""A string of the interface lacks one of the plural forms of its language, or one of them is empty.

Polish has three forms, Romanian three, Bulgarian and Greek two. Where one is missing, readers see English or nothing.

**Fix**: fill in every `msgstr[…]` of the entry; the head of the file says how many there are.
"""
from ..finding import Location, Severity, error
from ..model import Library

SEVERITY = Severity.ERROR
HEAD = 'msgid ""\nmsgstr ""\n"Language: {}\\n"\n"Plural-Forms: nplurals={}; plural={};\\n"\n"Content-Type: text/plain; charset=utf-8\\n"\n\n'
RO, BG = HEAD.format('ro', 3, '(n==1 ? 0 : n==0 || (n%100 > 0 && n%100 < 20) ? 1 : 2)'), HEAD.format('bg', 2, '(n != 1)')
ENTRY = 'msgid "%(num)s text"\nmsgid_plural "%(num)s texts"\n'
PASSES = [{}, {'docs/ro/interface.po': RO + ENTRY + 'msgstr[0] "%(num)s text"\nmsgstr[1] "%(num)s texte"\nmsgstr[2] "%(num)s de texte"\n'},
          {'docs/bg/interface.po': BG + ENTRY + 'msgstr[0] ""\nmsgstr[1] ""\n'}]     # not translated at all: said by missing-translation
FAILS = [
    ({'docs/ro/interface.po': RO + ENTRY + 'msgstr[0] "%(num)s text"\nmsgstr[1] "%(num)s texte"\nmsgstr[2] ""\n'}, 'docs/ro/interface.po:7'),
    ({'docs/bg/interface.po': BG + ENTRY + 'msgstr[0] "%(num)s текст"\n'}, 'docs/bg/interface.po:7'),
]


def check(library: Library):
    for language, catalogue in library.interface.items():
        for message in catalogue or ():
            if not isinstance(message.id, tuple):
                continue
            forms = message.string if isinstance(message.string, tuple) else (message.string,)
            if any(forms) and (not all(forms) or len(forms) != catalogue.num_plurals):
                there = sum(map(bool, forms))
                yield error('plural-forms', Location(f'docs/{language}/interface.po', message.lineno or 1),
                            f'"{message.id[0]}" has {there} of {catalogue.num_plurals} plural forms.', 'Fill in every msgstr[…] of the entry.',
                            f'interface/strings#{message.id[0]}')
