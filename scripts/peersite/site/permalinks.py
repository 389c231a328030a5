"""`/g/<id>/`: a permanent link to a listing, in no language. It lists the languages, and never sends anybody on by guess.

An id that was published once always answers: one that was renamed leads to the listing of today, one that was removed says so.
"""
from __future__ import annotations

from typing import Any

from ..directory import Listing
from .plan import Plan
from .standalone import template
from .writer import Writer

FOLDER = 'groups'


def permalinks(writer: Writer, plan: Plan) -> None:
    """Write the permanent links into a rendered site, and the pages of retired ids in each language that was rendered."""
    page = template('permalink.html')
    languages = [code for code in plan.languages if (writer.folder / code).is_dir()]
    for id, item in plan.directory.published.items():
        entries = [entry(plan, code, item) for code in languages]
        title = next((each['name'] for each in entries if item and each['code'] == item.record.source_language), '')
        told = item is not None and not item.sensitive and title
        title = title if told else ' · '.join(each['heading'] for each in entries)
        writer.put(f'g/{id}/index.html', page.render(entries=entries, title=title, indexed=item is not None and item.indexed, base='../../').encode())
        if id not in plan.directory.listings:
            for each in entries:
                writer.put(f'{each["code"]}/{FOLDER}/{id}/index.html', page.render(entries=[each], title=each['heading'], indexed=False, base='../../../').encode())


def entry(plan: Plan, language: str, item: Listing | None) -> dict[str, Any]:
    """What the page says in a language."""
    said = plan.strings[language]
    common = {'code': language, 'own_name': plan.own_names[language], 'heading': said['group'], 'yours': said['link_yours'], 'text_language': ''}
    if item is None:
        return {**common, 'tail': '', 'name': said['link_directory'], 'said': said['link_removed']}
    words = item.words(language)
    return {**common, 'tail': f'{item.id}/', 'name': words.fields['name'], 'text_language': words.language if words.language != language else '',
            'said': said['link_gone'] if item.gone else ''}
