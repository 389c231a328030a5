"""The strings of the interface: gettext catalogues, and the names the theme asks for by key."""
from __future__ import annotations

from io import BytesIO

from babel.messages.mofile import write_mo
from babel.support import NullTranslations, Translations

from ..model import Library


def translations(library: Library, language: str) -> NullTranslations:
    """The gettext translations of a language; English where there is no catalogue or no entry."""
    catalogue = library.interface.get(language)
    if catalogue is None:
        return NullTranslations()
    compiled = BytesIO()
    write_mo(compiled, catalogue)
    compiled.seek(0)
    return Translations(compiled)


def theme_strings(library: Library, language: str) -> dict[str, str]:
    """What the theme's templates print, by the theme's own keys and by ours (those without a dot)."""
    _ = translations(library, language).ugettext
    return {
        'language': language,
        'direction': 'ltr',
        'action.edit': _('Improve this text'),
        'action.skip': _('Skip to content'),
        'clipboard.copied': _('Copied'),
        'clipboard.copy': _('Copy'),
        'nav': _('Navigation'),
        'tabs': _('Sections'),
        'toc': _('On this page'),
        'top': _('Back to top'),
        'select.language': _('Language'),
        'search': _('Search'),
        'search_results': _('Search results'),
        'search_none': _('Nothing found. Try another word or fewer letters.'),
        'search_failed': _('The search cannot be loaded. All pages are in the navigation.'),
        'search_one': _('1 page found'),
        'search_many': _('Pages found: {count}'),
        'help': _('Help now'),
        'help_line': _('In danger, or is someone else? Call 112.'),
        'help_more': _('Where to find help'),
        'licence': _('Texts: Creative Commons Attribution 4.0 (CC BY 4.0).'),
        'privacy': _('Privacy'),
        'accessibility': _('Accessibility'),
        'menu_open': _('Menu'),
        'not_found': _('This page does not exist'),
        'not_found_text': _('The address may be mistyped, or the page has moved.'),
        'not_found_home': _('Go to the home page'),
        'group': _('Self-help group'),
        'link_yours': _('Your language'),
        'link_gone': _('This entry only remembers that the group was here.'),
        'link_removed': _('This entry was removed. Please delete links to it.'),
        'link_directory': _('All groups'),
    }
