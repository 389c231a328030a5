"""What is built from where to where, and what the generator has to know about it."""
from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Sequence


if TYPE_CHECKING:     # who only wants to know where things lie need not load the rest
    from ..directory import Directory
    from ..model import Library
    from ..pages.lists import Lists

PROJECT = Path(__file__).resolve().parents[3]     # holds mkdocs.yml, overrides/ and scripts/


@dataclass(frozen=True)
class Plan:
    """The order of the languages, and per language the navigation, the site's name and the theme's strings.

    `nav` is what MkDocs calls nav: lists of `{title: file}` and `{title: [...]}`, files relative to the language folder.
    """
    languages: tuple[str, ...]
    names: dict[str, str] = field(default_factory=dict)
    descriptions: dict[str, str] = field(default_factory=dict)
    own_names: dict[str, str] = field(default_factory=dict)
    nav: dict[str, list] = field(default_factory=dict)
    strings: dict[str, dict[str, str]] = field(default_factory=dict)
    translated: dict[str, list[str]] = field(default_factory=dict)    # address of a page -> languages it exists in
    originals: dict[str, str] = field(default_factory=dict)           # address of a page -> language it was written in
    directory: Directory | None = None
    site_url: str = '/'                                               # the address the site will have; ends with a slash
    lists: dict[str, Lists] = field(default_factory=dict)             # language -> the listings as lists; `pages` of it says what is said of each

    @property
    def library(self) -> Library:
        """The content."""
        return self.directory.library

    def site_name(self, language: str) -> str:
        """The site's name, for the chooser in all languages at once."""
        return self.names[language]


@dataclass(frozen=True)
class Places:
    """The folders of one build. `root` is the content root; `staged` and `rendered` are working folders."""
    root: Path
    out: Path

    @property
    def work(self) -> Path:
        """Everything that may be deleted at any time."""
        return self.root / 'build'

    @property
    def staged(self) -> Path:
        """The Markdown tree that the generator reads."""
        return self.work / 'docs'

    @property
    def rendered(self) -> Path:
        """Where a site is finished before it takes the place of the last one."""
        return self.out.parent / f'.{self.out.name}.new'

    @property
    def config(self) -> Path:
        """The generator's configuration: the content root's own, else the project's."""
        own = self.root / 'mkdocs.yml'
        return own if own.exists() else PROJECT / 'mkdocs.yml'


def in_order(languages: Sequence[str], order: Sequence[str]) -> tuple[str, ...]:
    """The languages there are, first those that have a place in an order."""
    return tuple(code for code in order if code in languages) + tuple(code for code in languages if code not in order)


def cache_file(root: Path) -> Path:
    """Where is kept what the checks found below a content root: always in the project's own working folder, never in the content."""
    return PROJECT / f'build/cache/checks-{hashlib.sha256(str(Path(root).resolve()).encode()).hexdigest()[:16]}.pickle'
