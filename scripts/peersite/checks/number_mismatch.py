"""A number of the original is missing in the translation, or another one stands there.

A wrong number is believed as readily as a right one. Numbers are compared by value, so each language may write them its
own way, with its own separators or, up to twelve, in words. A small number that is not in the original may stand in a translation
if another translation has it too.

A number in words is reported only where another one stands in its place ("five languages", „șase limbi"). Ordinals, halves, hours on
another clock and weeks told in days do not count as another number.

**Fix**: put the number of the original into the translation.
"""
import re

from ..finding import Severity
from ..model import Library, Unit
from ..text.fact_pairs import Difference
from ..text.numerals import spelled
from ._examples import role
from ._facts import BG, EN, mismatches, pair

SEVERITY = Severity.WARNING
PASSES = [pair('Vin 20 de oameni.', 'Идват 20 души.', 'Twenty people, or 20, come.'),
          pair('Vin 3 oameni.', 'Идват трима души.', 'Three people come.'),
          pair('În total 1.250 de oameni.', 'Общо 1 250 души.', 'In all 1,250 people.'),
          pair('Versiunea 2.0 a textului.', 'Версия 2.0 на текста.', 'Version 2.0 of the text.'),
          pair('Este o valoare a muncii.', 'Това е една от шестте ценности.', 'It is one of the 6 values.'),
          pair('Un om vine.', 'Идва един човек.', 'One person comes.'),
          pair('Cele cinci limbi și cei trei oameni.', 'Петте езика и тримата души.', 'Three people, 5 languages.'),
          pair('La ora șase, pentru două săptămâni.', 'В осемнадесет часа, за четиринадесет дни.', 'At six in the evening, for a fortnight.'),
          pair('O pagină nouă ne e dată nouă. Sunt trei.', 'Нова страница. Има три.', 'A new page is given to us. There are three.'),
          pair('Grupul are între trei și șase luni.', 'Групата е на три до шест месеца.', 'The group is three to six months old.'),
          {**role('ro', 'Speranță', 'Douăzeci și patru de ore, a treia parte.'), **role('pl', 'Nadzieja', 'Dwadzieścia cztery godziny, trzecia część.'),
           **role('el', 'Ελπίδα', 'Είκοσι τέσσερις ώρες, ένα τρίτο.')},
          {**role('ro', 'Speranță', 'Vin opt oameni și doi copii.'), **role('pl', 'Nadzieja', 'Przychodzi ośmioro ludzi i dwoje dzieci.'),
           **role('el', 'Ελπίδα', 'Έρχονται οχτώ άνθρωποι, και οι δυο τους παιδιά, εκτός από έναν.')}]
FAILS = [
    (pair('Vin 20 de oameni.', 'Идват 30 души.'), BG),
    (pair('Vin 3 oameni.', en='Many people come.'), EN),
    (pair('Vin oameni.', 'Идват хора.', 'Some 5 people come.'), EN),
    (pair('Vin oameni.', en='Some 40 people come.'), EN),
    (pair('În cinci limbi.', 'На шест езика.'), BG),
    (pair('Vin PATRU oameni.', 'Идват петимата души.'), BG),
    (pair('Aduce nouă beneficii.', en='It has seven benefits.'), EN),
    (pair('Două din cele cinci limbi.', en='Two of the two languages.'), EN),
    (pair('Al patrulea pas.', 'Петата стъпка.'), BG),
    (pair('Sunt douăzeci și patru de ore.', en='There are twenty-five hours.'), EN),
    ({**role('ro', 'Speranță', 'Vin opt oameni.'), **role('pl', 'Nadzieja', 'Przychodzi siedmioro ludzi.')}, 'docs/pl/roles.yml:3'),
    ({**role('ro', 'Cele trei limbi', 'Text.'), **role('el', 'Οι τέσσερις γλώσσες', 'Κείμενο.')}, 'docs/el/roles.yml:2'),
]


def check(library: Library):
    yield from mismatches(library, 'number-mismatch', SEVERITY, 'number', 'number', said_by_others)


def said_by_others(library: Library, target: Unit, difference: Difference) -> bool:
    """Whether a small number that the original does not have stands in another translation too: it is one that the original only implies."""
    record = library.records.get(target.kind, {}).get(target.record)
    if difference.missing or record is None or not difference.extra.value.isdigit() or int(difference.extra.value) > 12:
        return False
    others = ((language, words.get(target.path)) for language, words in record.words.items() if language not in (target.language, record.source_language))
    return any(isinstance(text, str) and (difference.extra.value in spelled(text, language) or difference.extra.value in re.findall(r'\d+', text))
               for language, text in others)
