"""The directory of self-help groups. A listing is a file of its own, because it grows, ages and goes alone.

Everything is stated and nothing inferred: a code that nobody has confirmed is `unknown`, which is never shown as "no".
There is no field for a person's name. What may be shown on which day is decided in `directory/`, the rules are checks.
"""
from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from .. import model
from ..fields import Clock, Country, Day, Evidence, Initials, LanguageCode, Line, Markdown, PartialDate, RefTo, Url

FOLDER = True

Topic = Literal[
    'mental-health', 'depression', 'bipolar', 'psychosis', 'hearing-voices', 'anxiety', 'eating', 'grief', 'suicide-loss',
    'alcohol', 'drugs', 'gambling', 'other-addiction', 'families', 'adult-children', 'parents', 'chronic-illness', 'hiv', 'cancer',
    'disability', 'violence', 'sexual-violence', 'trafficking', 'minors', 'gender-and-sexuality', 'migration', 'rights', 'other']
SENSITIVE_TOPICS = frozenset(('violence', 'sexual-violence', 'trafficking', 'minors'))
Weekday = Literal['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
WEEKDAYS: tuple[Weekday, ...] = ('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun')
Answer = Literal['yes', 'no', 'unknown']
Visibility = Literal['public', 'area', 'on-contact']


class Part(BaseModel):
    """A piece of the facts: nothing unknown in it, and nothing that changes."""
    model_config = ConfigDict(extra='forbid', frozen=True)


class Meeting(Part):
    """One rule of a schedule. Times are wall-clock times of the zone; `minutes` are real ones, also where clocks change.

    `weekly` counts weeks that begin on Monday, from the one that holds `from`; `monthly` takes the `nth` such weekday of
    a month (-1 the last), and skips a month that has none. `except` and `extra` are single dates at the same hour.
    """
    freq: Literal['weekly', 'monthly']
    interval: Annotated[int, Field(ge=1, le=12)] = 1
    days: Annotated[list[Weekday], Field(min_length=1)]
    nth: list[Literal['1', '2', '3', '4', '5', '-1']] = []
    start: Clock
    minutes: int
    timezone: str
    from_: Day | None = Field(None, alias='from')
    until: Day | None = None
    except_: list[Day] = Field([], alias='except')
    extra: list[Day] = []


class Location(Part):
    """Where a group meets. What is finer than the locality is stated only if it may be shown to everybody."""
    visibility: Visibility
    country: Country
    place: Annotated[str, RefTo('places')] | None = None
    street: str | None = None
    postal_code: str | None = None
    lat: float | None = None
    lon: float | None = None


class Online(Part):
    """Where a group meets from afar: `link` and `phone` only if everybody may have them."""
    platform: Literal['zoom', 'jitsi', 'teams', 'meet', 'skype', 'chat', 'forum', 'phone', 'other']
    visibility: Visibility
    link: Url | None = None
    phone: str | None = None


class Consent(Part):
    """That those concerned have agreed to a contact being published; `ref` is where the agreement is kept, not a name."""
    given_on: Day
    by: Literal['organisation', 'group']
    ref: str
    expires: Day
    consumer_mail: bool = False     # a mailbox at a provider for everybody is known and wanted


class Hours(Part):
    """When a contact answers, in its own time zone."""
    days: Annotated[list[Weekday], Field(min_length=1)]
    start: Clock
    end: Clock


class Contact(Part):
    """A way to reach a group. It belongs to an organisation or to a role in the group, never to a person."""
    kind: Literal['email', 'phone', 'website', 'form', 'post']
    value: str
    owner: Literal['organisation', 'group-role']
    hours: list[Hours] = []
    languages: list[LanguageCode] = []
    consent: Consent


class Audience(Part):
    """For whom a group is."""
    who: Literal['everybody', 'people-concerned', 'families', 'both', 'unknown'] = 'unknown'
    gender: Literal['all', 'women', 'men', 'unknown'] = 'unknown'
    age_min: Annotated[int, Field(ge=0, le=120)] | None = None
    age_max: Annotated[int, Field(ge=0, le=120)] | None = None


class Capacity(Part):
    """How many people come, at least and at most."""
    min: Annotated[int, Field(ge=1)] | None = None
    max: Annotated[int, Field(ge=1)] | None = None


class Access(Part):
    """What the place of a meeting offers."""
    step_free: Answer = 'unknown'
    accessible_toilet: Answer = 'unknown'
    hearing_loop: Answer = 'unknown'
    sign_interpretation: Answer = 'unknown'
    childcare: Answer = 'unknown'
    public_transport: Answer = 'unknown'
    companion_welcome: Answer = 'unknown'


class Confidentiality(Part):
    """What becomes of what is said, and of who comes."""
    rule: Literal['what-is-said-stays', 'agreed-in-the-group', 'none', 'unknown'] = 'unknown'
    anonymous_ok: Answer = 'unknown'
    records: Literal['none', 'attendance', 'notes', 'unknown'] = 'unknown'


class Verification(Part):
    """Who asked the group whether all this is so: `by` are two initials or a role, never a name."""
    last: Day
    method: Literal['phone', 'email', 'visit', 'video-call', 'letter']
    by: Initials


class Facts(model.Facts):
    listing: Literal['group', 'front-door'] = 'group'     # a front door leads to an organisation that has groups
    host: Annotated[str, RefTo('organisations')] | None = None
    affiliation: list[Annotated[str, RefTo('organisations')]] = []
    topics: Annotated[list[Topic], Field(min_length=1, max_length=5)]
    sensitivity: Literal['standard', 'high']
    facilitation: Literal['peer', 'peer-and-professional', 'professional', 'rotating', 'none', 'unknown'] = 'unknown'
    audience: Audience = Audience()
    languages: list[LanguageCode]
    openness: Literal['open', 'closed', 'by-referral', 'unknown'] = 'unknown'
    joining: Literal['drop-in', 'contact-first', 'register', 'referral', 'invitation', 'unknown'] = 'unknown'
    newcomers: Literal['accepting', 'waiting-list', 'not-now', 'unknown'] = 'unknown'
    capacity: Capacity = Capacity()
    cost: Literal['free', 'voluntary', 'fee', 'unknown'] = 'unknown'
    status: Literal['active', 'paused', 'forming', 'ended', 'unconfirmed']
    status_since: PartialDate
    status_until: PartialDate | None = None
    mode: Literal['in-person', 'online', 'phone', 'hybrid', 'written', 'unknown']
    schedule: list[Meeting] = []
    location: Location
    online: Online | None = None
    access: Access = Access()
    contacts: list[Contact] = []
    confidentiality: Confidentiality = Confidentiality()
    verification: Verification | None = None
    evidence: list[Evidence] = []
    first_listed: Day


class Text(model.Text):
    follows = frozenset(('about', 'what_to_expect', 'how_to_join', 'notes', 'alert', 'ended_note'))

    name: Line
    summary: Line
    about: Markdown = ''
    what_to_expect: Markdown = ''
    how_to_join: Markdown = ''
    notes: Markdown = ''
    alert: Markdown = ''
    ended_note: Markdown = ''
