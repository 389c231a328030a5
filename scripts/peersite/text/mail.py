"""Addresses of e-mail: whether one can be right, what is wrong with it, and mailboxes at providers for everybody."""
from __future__ import annotations

import re
import unicodedata

from .scripts import twin

# What a mailbox of a group or an organisation looks like: letters, digits and a few signs, as in RFC 5321, section 4.1.2,
# without the quoted forms that no provider gives out.
ADDRESS = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                     r'@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+(?:[A-Za-z]{2,63}|xn--[A-Za-z0-9-]{1,59})')
CONSUMER = frozenset('''
    gmail.com googlemail.com icloud.com me.com mac.com msn.com aol.com mail.com email.com inbox.com proton.me protonmail.com pm.me
    tutanota.com tutanota.de tuta.io tuta.com fastmail.com hey.com zohomail.eu rocketmail.com ymail.com mail.ru bk.ru inbox.ru list.ru
    rambler.ru ukr.net i.ua web.de t-online.de freenet.de seznam.cz libero.it laposte.net orange.fr free.fr citromail.hu freemail.hu abv.bg
    mail.bg dir.bg gbg.bg gyuvetch.bg wp.pl o2.pl onet.pl onet.eu op.pl vp.pl poczta.onet.pl poczta.fm interia.pl interia.eu tlen.pl go2.pl
    gazeta.pl buziaczek.pl int.pl autograf.pl spoko.pl poczta.pl amorki.pl opoczta.pl otenet.gr hol.gr forthnet.gr in.gr freemail.gr
    mycosmos.gr windowslive.gr pathfinder.gr email.ro k.ro home.ro post.ro rdslink.ro clicknet.ro yahoo.ro mail.md'''.split())
BRANDS = frozenset(('yahoo', 'hotmail', 'outlook', 'live', 'gmx', 'yandex', 'windowslive'))     # of every country: yahoo.gr, live.co.uk


def consumer_domain(address: str) -> str:
    """The domain of a mailbox at a provider for everybody; '' if it is none."""
    domain = address.rpartition('@')[2].strip().lower()
    brand, _, ending = domain.partition('.')
    return domain if domain in CONSUMER or brand in BRANDS and re.fullmatch(r'(?:com?\.)?[a-z]{2,3}', ending) else ''


def misread(address: str) -> str:
    """The first letter that is not of the plain Latin alphabet, and so may pass for another one; '' if there is none."""
    return next((letter for letter in address if not letter.isascii()), '')


def plain(address: str) -> str:
    """The address with every such letter replaced by the Latin one it looks like; '' if one of them looks like none."""
    letters = [letter if letter.isascii() else twin(letter, 'Latn') or '' for letter in address]
    return ''.join(letters) if all(letter and letter.isascii() for letter in letters) else ''


def name_of(letter: str) -> str:
    """What Unicode calls a letter, in small letters: `cyrillic small letter a (U+0430)`."""
    return f'{unicodedata.name(letter, "unnamed character").lower()} (U+{ord(letter):04X})'
