"""A telephone number is not in international form (E.164), or no network can have it.

`021 000 0000` cannot be dialled from abroad, spaces and brackets are read by programs in many ways, and a number with a digit too
few reaches nobody.

**Fix**: write `+`, the code of the country and the number, without spaces: `"+40210000000"`. Call it before you publish it.
"""
import phonenumbers

from ..finding import Severity
from ..model import Library
from ._groups import bad, contact, fault, group

SEVERITY = Severity.ERROR
ONLINE = '{{platform: phone, visibility: public, phone: "{}"}}'
PASSES = [{}, group(), group(contacts=contact('phone', '+40210000000')), group(mode='phone', online=ONLINE.format('+302100000000')),
          group(contacts=contact('post', '021 000'))]
FAILS = [bad('contacts', contacts=contact('phone', number)) for number in (
    '021 000 0000', '+40 21 000 0000', '0040210000000', '+4021000000', '+402100000000000', 'call us', '+999210000000', '+٤٠210000000', '')]
FAILS += [bad('online', mode='phone', online=ONLINE.format('0210000000'))]


def check(library: Library):
    for record in library.kind('groups'):
        facts = record.facts
        numbers = [(('contacts', at, 'value'), contact.value) for at, contact in enumerate(facts.contacts) if contact.kind == 'phone']
        if facts.online and facts.online.phone is not None:
            numbers.append((('online', 'phone'), facts.online.phone))
        for path, number in numbers:
            right = international(number, facts.location.country)
            if not right or right != number:
                yield fault('unreadable-phone', record, path, f'"{number}" is not a telephone number in international form.' if right
                            else f'"{number}" is not a number that can be called.',
                            f'Write "{right}".' if right else 'Write "+", the code of the country and the number, as "+40210000000".')


def international(number: str, country: str) -> str:
    """The number as E.164 writes it, read as somebody in a country would; '' if it can be none."""
    try:
        parsed = phonenumbers.parse(number, country)
    except phonenumbers.NumberParseException:
        return ''
    possible = phonenumbers.is_possible_number_with_reason(parsed) is phonenumbers.ValidationResult.IS_POSSIBLE     # of the right length
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164) if possible else ''
