"""The words of a listing lead to a person or into a meeting: an e-mail address, a telephone number, a street with a number, a name, a link.

Contacts and places have fields of their own, with consent and visibility, and disappear by themselves when they grow old. In a text
they stay for ever, in five languages. Names belong nowhere: there is no field for one, and initials or a role are enough.

**Fix**: move a contact or a street into the facts, with the consent it needs, and say "the facilitator" in the place of a name. If
the words are the name of a school or a saint, put them in quotation marks. Ask whether a name has to leave the history too.
"""
from ..finding import Severity, error, warning
from ..model import Library, Record
from ..text.personal import personal_mailbox, traces
from ._groups import CONSENT, bad, contact, fault, group

SEVERITY = Severity.ERROR
IGNORABLE = True     # a name may be that of a saint, and only a person can tell
HINTS = {'address of e-mail': 'Move it into "contacts" of the facts, with the consent.', 'telephone number': 'Move it into "contacts" of the facts, with the consent.',
         'link to a meeting or a chat': 'Move it into "online" of the facts, where its visibility is stated.',
         'street': 'Move it into "location" of the facts, if everybody may know it.', 'name': 'Say what the person does, as "the facilitator", and not who it is.'}
CLEAN = ('Sunați la 112 dacă sunteți în pericol.', 'Ne întâlnim din 2011–2014, câte 12 oameni, la 18:30.', 'În 24.11.2026 am împlinit 10 ani.', 'Liceul „Mihai Eminescu”, sala 5.',
         'Sfânta Maria este hramul bisericii.', 'Dumnezeu, așa cum Îl înțelegem.', 'Vezi pasul 12 din cele 12 trepte.', 'Spitalul Constantin Gorescu', 'Strada este liniștită.', 'Ne vedem pe Zoom; linkul îl primiți de la noi.', 'Vezi https://example.org/zoom.us',
         'Bulevardul 1 Mai', 'Pan Bóg', 'Am strâns 1 200 000 de lei.', 'Dr. Director', 'ul. Marszałkowska', 'Групата е до болница „Иван Вазов“.')
TEXTS = ('Scrie la ana@club.example.org.', 'Scrie la ana (at) club.example.org.', 'Sună la +40 21 000 0000.', 'Sună la 021 000 0000.', 'Обади се на 0888 123 456.',
         'Str. Teiului nr. 4, etaj 2', 'Strada Mihai Viteazul 12', 'ул. „Липа“ 7', 'ul. Lipowa 7', 'οδός Σταδίου 12', 'Come to 12 Baker Street.',
         'Intră pe https://example.zoom.us/j/123?pwd=abc.', 'Пишете на wa.me/359888000000', 'Μπείτε στο https://meet.google.com/abc-defg-hij.',
         'Întreabă de doamna Popescu.', 'Питайте г-жа Иванова.', 'Zapytaj pani Kowalskiej.', 'Ρωτήστε την κυρία Παπαδοπούλου.', 'Ask for Dr. Smith.')
NAMES = ('Grupul este ținut de Ioana Ionescu.', 'Групата води Мария Петрова.', 'Grupę prowadzi Anna Kowalska.', 'Η Μαρία Παπαδοπούλου είναι εκεί.')
PASSES = [{}, group(), *(group({'notes': text}) for text in CLEAN), group(contacts=contact('email', 'maria@club.example.org')),
          group(contacts=contact('email', 'peer.support@club.example.org'))]
FAILS = [(group({'notes': text}), 'docs/ro/groups/circle.yml:3') for text in (*TEXTS, *NAMES)]
FAILS += [bad('contacts', contacts=contact('phone', '+40210000000', consent=CONSENT.replace('letter-7', ref))) for ref in (
    '"letter of Ioana Ionescu"', 'ana@club.example.org', '"domnul Popescu"')]
FAILS += [bad('contacts', contacts=contact('email', 'maria.popescu@club.example.org')), bad('contacts', contacts=contact('post', 'Maria Popescu, CP 0')),
          bad('location', location='{visibility: public, country: RO, place: town, street: "Str. Teiului 1, tel. 021 000 0000"}')]


def check(library: Library):
    for record in library.kind('groups'):
        for language in record.words:
            for unit in record.units(language):
                for trace in traces(unit.text):
                    say = error if trace.certain else warning
                    yield say('personal-data', unit.find(trace.text), f'A {trace.kind} stands in the text: "{trace.text}".'.replace('A a', 'An a'), HINTS[trace.kind], unit.key)
        yield from in_facts(record)


def in_facts(record: Record):
    """What leads to a person in facts that are for something else."""
    facts = record.facts
    texts = {('location', 'street'): (facts.location.street, ('street',))}
    for number, contact in enumerate(facts.contacts):
        texts['contacts', number, 'consent', 'ref'] = contact.consent.ref, ()
        if contact.kind == 'post':
            texts['contacts', number, 'value'] = contact.value, ('street',)
        if contact.kind == 'email' and (name := personal_mailbox(contact.value)):
            yield fault('personal-data', record, ('contacts', number, 'value'), f'"{contact.value}" has the name of a person in it: {name}.',
                        'Give an address of the organisation or of a role, as "group@…".')
    for path, (text, allowed) in texts.items():
        for trace in traces(text) if text else ():
            if trace.kind not in allowed:
                yield fault('personal-data', record, path, f'This is no place for a {trace.kind}: "{trace.text}".'.replace('a a', 'an a'), 'Take it out.',
                            error if trace.certain else warning)
