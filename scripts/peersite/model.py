"""The words of the content model: kinds, records, words per language, units of translation, the library.

A kind declares two pydantic models. `Facts` stands once and is a typed object. `Text` stands once per language and
is kept as plain nested dicts, because a translation in progress may lack fields: its model says which fields there
are and what they may hold; whether one is missing is a question for the checks.
"""
from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Annotated, Any, ClassVar, Iterator, Mapping

from pydantic import BaseModel, ConfigDict

from .fields import LanguageCode, Path, RefTo, is_markdown
from .finding import Edit, Location
from .ledger import Ignore, Retired, Stamp


class Facts(BaseModel):
    """The language-neutral part of a record. The source language follows from the first source unless it is stated."""
    model_config = ConfigDict(extra='forbid', frozen=True)

    sources: list[Annotated[str, RefTo('sources')]]
    source_language: LanguageCode | None = None
    locator: str | None = None
    editorial: bool = False

    def parts(self) -> Iterator[Path]:
        """Paths of the texts that these facts call for, besides the fields every record of the kind has."""
        return iter(())


class Text(BaseModel):
    """The words of a record in one language.

    `labels` are fields that hold a code, not words to translate; `follows` are optional fields that a translation has
    just where the original has them; `local` are fields in which each language speaks of itself, and need not say what
    the original says; `official` are fields that begin with an official name, as its bearer writes it.
    """
    model_config = ConfigDict(extra='forbid')
    labels: ClassVar[frozenset[str]] = frozenset()
    follows: ClassVar[frozenset[str]] = frozenset()
    local: ClassVar[frozenset[str]] = frozenset()
    official: ClassVar[frozenset[str]] = frozenset()

    @classmethod
    def required(cls) -> Iterator[str]:
        """The fields every record of the kind needs; a field with parts is needed only where the facts call for it."""
        return (name for name, info in cls.model_fields.items() if info.is_required())


@dataclass(frozen=True)
class Kind:
    """A kind of content: its id is the name of its files and of its module, with dashes.

    A kind is one file by habit, or a `folder` with a file for each record; the loader takes both.
    """
    id: str
    Facts: type[Facts]
    Text: type[Text]
    folder: bool = False


@dataclass(frozen=True)
class Words:
    """What one record says in one language: nested dicts of strings, and the place of every value.

    `spans` gives the first and last character of each value in `source`, the text of the whole file.
    """
    language: str
    fields: Mapping[str, Any]
    location: Location
    places: Mapping[Path, Location]
    spans: Mapping[Path, tuple[int, int]] = field(default_factory=dict)
    source: str = ''

    def at(self, path: Path) -> Location:
        """The place of a value, or of the nearest thing around it."""
        while path and path not in self.places:
            path = path[:-1]
        return self.places.get(path, self.location)

    def find(self, path: Path, words: str) -> Location:
        """The place where words of a value begin in the file; the value's place if they are folded over lines."""
        start, stop = self.spans.get(path, (0, 0))
        index = self.source.find(words, start, stop)
        if index < 0:
            return self.at(path)
        line_start = self.source.rfind('\n', 0, index) + 1
        return Location(self.location.path, self.source.count('\n', 0, index) + 1, index - line_start + 1)

    def edit(self, path: Path, old: str, new: str, nth: int = 0) -> Edit | None:
        """The change of the `nth` place (from 0) where `old` stands in a value, or None if the file writes it another way."""
        start, stop = self.spans.get(path, (0, 0))
        index = start - 1
        for _ in range(nth + 1):
            index = self.source.find(old, index + 1, stop)
            if index < 0:
                return None
        return Edit(self.location.path, index, index + len(old), new)

    def get(self, path: Path) -> Any:
        """The value at a path, or None."""
        value: Any = self.fields
        for step in path:
            if not isinstance(value, Mapping) or step not in value:
                return None
            value = value[step]
        return value


@dataclass(frozen=True)
class Unit:
    """The smallest piece that is translated: one text of one record in one language."""
    kind: str
    record: str
    path: Path
    text: str
    words: Words
    kind_model: type[BaseModel] | None = None

    @property
    def language(self) -> str:
        """The language of the text."""
        return self.words.language

    @property
    def location(self) -> Location:
        """Where the text begins."""
        return self.words.at(self.path)

    def find(self, words: str) -> Location:
        """Where these words of the text stand."""
        return self.words.find(self.path, words)

    def replace(self, start: int, old: str, new: str) -> Edit | None:
        """The change of `old`, which begins at character `start` of the text, into `new`; None if it cannot be located."""
        return self.words.edit(self.path, old, new, self.text.count(old, 0, start))

    @property
    def official(self) -> bool:
        """Whether it begins with an official name, which no language writes by its own rules."""
        return self.path[0] in getattr(self.kind_model, 'official', ())

    @property
    def markdown(self) -> bool:
        """Whether the text is Markdown; otherwise it is one line of plain text."""
        return self.kind != 'interface' and is_markdown(self.kind_model, self.path)

    @property
    def key(self) -> str:
        """`kind/record#field.part`, the same in every language."""
        return f'{self.kind}/{self.record}#{".".join(self.path)}'


@dataclass(frozen=True)
class Record:
    """One entry: its facts once, its words per language. `places` are the places of the facts."""
    kind: Kind
    id: str
    facts: Facts
    location: Location
    places: Mapping[Path, Location]
    source_language: str
    words: dict[str, Words] = field(default_factory=dict)

    def expected(self) -> list[Path]:
        """The paths of every text that a complete translation has."""
        parts = list(self.facts.parts())
        plain = [(name,) for name in self.kind.Text.required() if name not in {path[0] for path in parts}]
        original = self.words.get(self.source_language)
        return plain + parts + [(name,) for name in original.fields if name in self.kind.Text.follows] if original else plain + parts

    def units(self, language: str) -> Iterator[Unit]:
        """The texts of the record in one language, in the order they stand in the file."""
        words = self.words.get(language)
        if words is None:
            return iter(())
        made = vars(self).setdefault('_units', {})      # thirty checks ask for them
        if language not in made or made[language][0] is not words:
            labels = self.kind.Text.labels
            made[language] = words, [Unit(self.kind.id, self.id, path, text, words, self.kind.Text)
                                     for path, text in leaves(words.fields) if path[0] not in labels]
        return iter(made[language][1])

    def at(self, path: Path) -> Location:
        """The place of a fact, or of the nearest thing around it."""
        while path and path not in self.places:
            path = path[:-1]
        return self.places.get(path, self.location)


def leaves(value: Any, path: Path = ()) -> Iterator[tuple[Path, str]]:
    """The strings in nested dicts and lists, each with its path; the items of a list are numbered from 0."""
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, dict):     # the loader makes nothing else; "Mapping" would cost ten times as much
        for key, inner in value.items():
            yield from leaves(inner, path + (key,))
    elif isinstance(value, (list, tuple)):
        for number, inner in enumerate(value):
            yield from leaves(inner, path + (str(number),))


@dataclass(frozen=True)
class Stray:
    """Words without facts: an id in a language's file that no record has."""
    kind: str
    id: str
    language: str
    location: Location


SHARED_WORDS = ('glossary', 'site')                                          # the kinds that the records of all kinds are judged by,
SHARED = (*SHARED_WORDS, 'organisations', 'places', 'sources')               # and those of which the facts are


@dataclass(frozen=True)
class Library:
    """Everything the content root says, in memory.

    `interface` holds a Babel catalogue per language, `template` the one that lists the strings there are. `unread` names
    the files, and the facts as `kind/id`, that are at fault: what they say is not known. `stamped` are the languages that
    have stamp files, `as_of` is the day for which the content is judged. `retired` goes by `kind/id`, `published` by the id of
    a group.

    A library may hold some of the records only, so that they are judged apart from the others; what all of them are judged
    by is then in `whole`: see `shared` and `lookup`.
    """
    languages: tuple[str, ...]
    records: Mapping[str, Mapping[str, Record]]
    strays: tuple[Stray, ...] = ()
    interface: Mapping[str, Any] = field(default_factory=dict)
    template: Any = None
    stamps: Mapping[str, Mapping[str, Stamp]] = field(default_factory=dict)
    retired: Mapping[str, Retired] = field(default_factory=dict)
    published: Mapping[str, Location] = field(default_factory=dict)
    ignores: tuple[Ignore, ...] = ()
    assets: Mapping[str, bytes] = field(default_factory=dict)
    unread: frozenset[str] = frozenset()
    stamped: frozenset[str] = frozenset()
    as_of: date = field(default_factory=date.today)
    whole: Library | None = None

    def unknown(self, folder: str, kind: str, id: str = '') -> bool:
        """Whether a record may be written in `docs/<folder>/` all the same, in a file or an entry that has its own finding."""
        places = {'docs', f'docs/{folder}', f'docs/{folder}/{kind}.yml', f'docs/{folder}/{kind}', f'docs/{folder}/{kind}/{id}.yml'}
        places.add(f'{kind}/{id}' if folder == '_facts' else f'docs/{folder}/{id}.md' if kind == 'pages' else '')
        return not places.isdisjoint(self.unread)

    def __hash__(self) -> int:
        return id(self)     # a library is as good as the object it is: what is worked out from it is kept by object

    def kind(self, kind: str) -> list[Record]:
        """The records of a kind, in the order of the facts."""
        return list(self.records.get(kind, {}).values())

    def shared(self, kind: str) -> list[Record]:
        """The records of one of the kinds in `SHARED_WORDS`: they are at hand also where only some records are judged."""
        if kind not in SHARED_WORDS:
            raise KeyError(f'"{kind}" is not one of the kinds that all records are judged by')
        return (self.whole or self).kind(kind)

    def lookup(self, kind: str, id: str) -> Record | None:
        """A record of one of the kinds in `SHARED`, for the sake of its facts; None if there is none of this id."""
        if kind not in SHARED:
            raise KeyError(f'"{kind}" is not one of the kinds that are at hand for all records')
        return (self.whole or self).records.get(kind, {}).get(id)

    def heir(self, kind: str, id: str) -> Record | None:
        """The record that an id means today: the one of this id, or the one it was renamed to, however often."""
        kind, _, id = self.today(f'{kind}/{id}').partition('/')
        return self.records.get(kind, {}).get(id)

    def today(self, name: str) -> str:
        """What a `kind/id` is called today; '' if it was removed, or if the lines about it run in a circle."""
        seen: set[str] = set()
        while name in self.retired and name not in seen:
            seen.add(name)
            name = self.retired[name].successor
        return '' if name in seen else name

    def all(self) -> Iterator[Record]:
        """Every record of every kind."""
        for records in self.records.values():
            yield from records.values()

    def units(self, language: str | None = None) -> Iterator[Unit]:
        """Every text in one language, or in all of them."""
        for record in self.all():
            for code in [language] if language else list(record.words):
                yield from record.units(code)
        for code in [language] if language else list(self.interface):
            yield from self.interface_units(code)

    def pairs(self, language: str | None = None) -> Iterator[tuple[Unit, Unit]]:
        """Every translated text beside the one in its record's source language: (source, target), for one or all languages."""
        for record in self.all():
            source = {unit.path: unit for unit in record.units(record.source_language)}
            for code in [language] if language else list(record.words):
                if code != record.source_language:
                    yield from ((source[unit.path], unit) for unit in record.units(code) if unit.path in source)
        for code in [language] if language else list(self.interface):
            yield from ((Unit(unit.kind, unit.record, unit.path, unit.path[0], Words('en', {}, unit.location, {})), unit)
                        for unit in self.interface_units(code))

    def interface_units(self, language: str) -> Iterator[Unit]:
        """The strings of the templates in one language, as units named after the English string."""
        path = f'docs/{language}/interface.po'
        for message in self.interface.get(language) or ():
            texts = message.string if isinstance(message.string, tuple) else (message.string,)
            for number, text in enumerate(texts):
                if message.id and text:
                    name = message.id[0] if isinstance(message.id, tuple) else message.id
                    key = (name,) if len(texts) == 1 else (name, str(number))
                    words = Words(language, {}, Location(path, message.lineno or 1), {})
                    yield Unit('interface', 'strings', key, text, words)
