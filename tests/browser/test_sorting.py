"""Our alphabets against the browser's: Chromium sorts with ICU and all of CLDR."""
import random

import pytest

from peersite.content import load_root
from peersite.pages.locales import collation_key
from conftest import LANGUAGES, PROJECT

TRICKY = {
    'ro': 'a ă â b an ân in în șal sal șa țară tara taraf îl ilă Ștefan stea Ana ana',
    'bg': 'аз ъгъл юг яма ябълка щит шал ѝ и йод Иван иван жар зар',
    'pl': 'lampa łaska ława mama laska źle zle żal zal że ćma cma ciało łódź lody ósmy osa sok środa świat Łódź łódź kąt kat ka',
    'el': 'άλφα αλφα άλλος αλλά Ώρα ώρα ύλη υλη ήχος ηχώ ομάδα Ομάδα ψυχή ρόλος ϊόν ιός',
    'en': 'peer pear Peer co-op coop résumé resume mind mindful self-help selfish',
}


@pytest.mark.parametrize('language', LANGUAGES)
def test_words_are_sorted_as_icu_sorts_them(look, address, language):
    library = load_root(PROJECT)[0]
    words = set(TRICKY[language].split())
    words |= {record.words[language].fields['term'] for record in library.kind('glossary')}
    words |= {record.words[language].fields['name'] for record in library.kind('organisations')}
    shuffled = sorted(words)
    random.Random(7).shuffle(shuffled)
    page = look()
    page.goto(address)
    theirs = page.evaluate('([words, language]) => words.slice().sort(new Intl.Collator(language, {ignorePunctuation: true}).compare)',
                           [shuffled, language])
    key = collation_key(language)
    ours = sorted(shuffled, key=key)
    assert [w.casefold() for w in ours] == [w.casefold() for w in theirs]
