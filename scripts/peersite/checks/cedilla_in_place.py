"""A street or a place in Romania is written with ş or ţ (a cedilla) in the place of ș or ț (a comma below).

People search for "Țăndărei" and find nothing, and the two are sorted apart. (In Romanian texts, "cedilla" finds them.)

**Fix**: replace ş by ș (U+0219) and ţ by ț (U+021B), and the capitals likewise.
"""
from ..finding import Severity, error
from ..model import Library, Record
from ._groups import bad, contact, fault, group
from .cedilla import CEDILLA, RIGHT

SEVERITY = Severity.ERROR
STREET = '{{visibility: public, country: {}, place: town, street: "{}"}}'
PASSES = [{}, group(location=STREET.format('RO', 'Str. Șoimului 1')), group(location=STREET.format('TR', 'Beşiktaş 1'))]
FAILS = [bad('location', location=STREET.format('RO', 'Str. Şoimului 1')), bad('contacts', contacts=contact('post', 'CP 0, Ţăndărei')),
         (group(files={'docs/_facts/places.yml': 'town:\n  source_language: ro\n  country: RO\n  region: Mureş\n  lat: 46.5\n  lon: 24.5\n'}), 'docs/_facts/places.yml:4'),
         (group(files={'docs/en/places.yml': 'town: {name: Ţăndărei}\n'}), 'docs/en/places.yml:1')]
ROMANIAN = ('RO', 'MD')
OWN_CEDILLA = ('ro', 'tr', 'az', 'ku', 'crh', 'gag')     # languages that have the letter themselves, and Romanian, which has a check of its own


def check(library: Library):
    for record in library.kind('groups'):
        facts = record.facts
        if facts.location.country in ROMANIAN:
            texts = {('location', 'street'): facts.location.street} | {('contacts', n, 'value'): c.value for n, c in enumerate(facts.contacts) if c.kind == 'post'}
            yield from found(record, texts)
    for record in library.kind('places'):
        if record.facts.country in ROMANIAN:
            yield from found(record, {('region',): record.facts.region})
            for language, words in record.words.items():
                name = words.fields.get('name')
                if language not in OWN_CEDILLA and isinstance(name, str) and CEDILLA.search(name):
                    yield error('cedilla-in-place', words.at(('name',)), f'"{name}" has a cedilla.', f'Write "{name.translate(RIGHT)}".', f'places/{record.id}#name')


def found(record: Record, texts: dict):
    """The facts with a cedilla."""
    for path, text in texts.items():
        if text and CEDILLA.search(text):
            yield fault('cedilla-in-place', record, path, f'"{text}" has a cedilla.', f'Write "{text.translate(RIGHT)}".')
