"""Times of day: 18:00, 18.00, 6 pm, 18 ч., godz. 18, ora 6 seara, 6 μ.μ. all have the value "18:00"."""
from __future__ import annotations

import re
from functools import cache

from .dates import AND
from .draft import Draft

BEFORE = {      # words that say of the number behind them that it is an hour
    'ro': r'(?:ora|orele|orei)', 'pl': r'(?:godz\.|godz|godzina|godzinie|godziny|godzinę|godzinami|godzinach)', 'el': r'(?:ωρα|ωρες|ωρ\.)', 'bg': r'(?:час)',
}
AT = {          # words that may say so: "at 6", and "at 6 places"
    'en': r'(?:at|from|to|until|till|between|by|before|after)', 'ro': r'(?:la|între|după|până la|de la)', 'bg': r'(?:в|във|от|до|към|около|след|преди|между)',
    'pl': r'(?:o|od|do|między|po|przed|około)', 'el': r'(?:στις|στη|απο τις|εως τις|ως τις|απο|εως|ως|μεχρι|μετα τις)',
}
HOURS = {       # words that say so of the number before them
    'en': r"o['’]clock|hrs", 'bg': r'ч\.?|часа|часът', 'pl': r'godz\.',
}
MORNING = {
    'en': r"a\.?\s?m\.?|(?:o['’]clock )?in the morning", 'ro': r'dimineața|dimineata|a\.m\.', 'bg': r'(?:ч\.? ?|часа ?)?(?:сутринта|сутрин|преди обяд)',
    'pl': r'rano|nad ranem|przed południem', 'el': r'π\.?\s?μ\.?|το πρωι|πριν το μεσημερι',
}
EVENING = {     # half a day later, except in the small hours of the night
    'en': r"p\.?\s?m\.?|(?:o['’]clock )?(?:in the (?:afternoon|evening)|at night)|noon", 'ro': r'seara|după[- ]amiaza|după[- ]amiază|p\.m\.|noaptea',
    'bg': r'(?:ч\.? ?|часа ?)?(?:следобед|след обяд|вечерта|вечер|на обяд|през нощта)', 'pl': r'po południu|wieczorem|w nocy',
    'el': r'μ\.?\s?μ\.?|το απογευμα|το βραδυ|το μεσημερι|τη νυχτα',
}
NIGHT = re.compile(r'night|noaptea|нощта|nocy|νυχτα', re.I)
QUARTERS = {'00', '15', '30', '45'}
LASTING = re.compile(r'(?:\bза|около|общо|по|продължителност|трае|над|поне) $', re.I)     # in front of "2 ч.": two hours, not two o'clock
NEVER = '(?!)'


@cache
def _hour(language: str) -> re.Pattern:
    """One hour, maybe with minutes, and what stands behind it."""
    morning, evening, hours = (table.get(language, NEVER) for table in (MORNING, EVENING, HOURS))
    return re.compile(rf'(?P<hour>[01]?\d|2[0-4])(?:(?P<sign>[:.,])(?P<minutes>[0-5]\d)(?::[0-5]\d)?(?![\d:])|h(?P<after>[0-5]\d)(?!\w)|(?![.,:]\d)(?!\d))'
                      rf'(?:\s?(?:(?P<am>{morning}|AM)|(?P<pm>{evening}|PM)|(?P<hours>{hours}))(?!\w))?', re.I)


@cache
def _before(language: str) -> re.Pattern:
    """What stands before an hour: a word that says so, one that may say so, or nothing that speaks against it."""
    before, at = (table.get(language, NEVER) for table in (BEFORE, AT))
    return re.compile(rf'(?:(?<!\w)(?P<at>{at})\s)?(?:(?<!\w)(?P<cue>{before})\s?)?(?<![\w,:/+])(?<!\D-)(?<!\d\.)$', re.I)


class _Item:
    """A number that may be an hour, with the words around it."""

    def __init__(self, draft: Draft, found: re.Match):
        self.found, self.end = found, found.end()
        self.before = _before(draft.language).search(draft.rest, max(0, found.start() - 20), found.start())
        # The words "ora" and "godz." belong to the time: another language has none.
        self.start = self.before.start('cue') if self.before and self.before['cue'] else found.start()
        self.sign, self.minutes = found['sign'], found['minutes'] or found['after']
        self.at = (self.before['at'] or '').lower() if self.before else ''
        self.cue = self.before['cue'] if self.before else None


@cache
def _between(language: str) -> re.Pattern:
    return re.compile(rf'\s?[-–—]\s?|\s+{AND}\s+(?:{BEFORE.get(language, NEVER)}\s+|τις\s+|τη\s+|w\s+|в\s+|ora\s+)?', re.I)


def scan(draft: Draft, dotted: bool = False) -> None:
    """Take the times that can be nothing else; with `dotted` also "from 18.00", once prices and measures are gone."""
    items = [item for item in (_Item(draft, found) for found in _hour(draft.language).finditer(draft.rest)) if item.before]
    sure = [_likely(item) if dotted else _sure(draft, item) for item in items]
    if not any(sure):
        return
    linked = [_between(draft.language).fullmatch(draft.rest, a.end, b.found.start()) is not None for a, b in zip(items, items[1:])]
    for index, link in enumerate(linked):               # both ends of "from 18.00 to 20.00" are times if one is
        if link and sure[index] != sure[index + 1]:
            other = items[index] if sure[index + 1] else items[index + 1]
            sure[index] = sure[index + 1] = other.sign != ',' or other.minutes in QUARTERS
    for index, item in enumerate(items):
        if sure[index]:
            following = items[index + 1].found if index < len(linked) and linked[index] else None
            draft.take('time', _clock(item, following), item.start, item.end)


def _clock(item: _Item, following: re.Match | None) -> str:
    """The time of a day of 24 hours; "6 to 8 pm" says of both that they are in the evening."""
    hour, evening = int(item.found['hour']), item.found['pm'] or ''
    if following and not item.found['am'] and hour < int(following['hour']):
        evening = evening or following['pm'] or ''
    if evening and 0 < hour < 12 and not (hour < 6 and NIGHT.search(evening)):
        hour += 12
    elif item.found['am'] and hour == 12:
        hour = 0
    return f'{hour % 24}:{item.minutes or "00"}'


def _sure(draft: Draft, item: _Item) -> bool:
    """Whether a number is a time by itself: it has a colon, a word before it or a word behind it."""
    hours = item.found['hours']
    if item.sign == ',' and not hours:
        return False
    if hours and draft.language == 'bg':        # "в 2 часа" is a time, "2 часа" a while
        if hours.lower().startswith('час'):
            return item.at in ('в', 'във', 'от', 'след', 'преди', 'към')
        before = draft.rest[max(0, item.start - 16):item.start]
        return int(item.found['hour']) > 6 or bool(item.minutes or item.at) or not LASTING.search(before)
    return bool(item.sign == ':' or item.found['after'] or item.cue or item.found['am'] or item.found['pm'] or hours)


def _likely(item: _Item) -> bool:
    """Whether hours and minutes with a full stop between them are a time: "at 18.30", not "at 18.3"."""
    return bool(item.sign == '.' and item.at and item.minutes in QUARTERS)
