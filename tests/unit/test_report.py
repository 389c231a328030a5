"""The report of a pull request: what to do, and what changed in the original, in the language of the files."""
from __future__ import annotations

import subprocess

import pytest

from peersite import cli, report
from peersite.checks import all_checks, check_root
from peersite.content import faults, load
from peersite.finding import Location, error, warning
from peersite.translation.freshness import Status, states
from peersite.translation.stamps import dump, make
from peersite.translation.worddiff import excerpt

HEAD = 'msgid ""\nmsgstr "Language: bg\\nPlural-Forms: nplurals=2; plural=(n != 1);\\nContent-Type: text/plain; charset=utf-8\\n"\n\n'
ROLES = 'hope:\n  name: "{}"\n  description: "{}"\n'
BG = ROLES.format('Надежда', 'Срещата е на 3 май в 18 ч.')
OLD = 'Întâlnirea este pe 3 mai, la ora 18:00.'


def files(romanian: str, **more: str) -> dict[str, bytes]:
    """A root whose Bulgarian text was translated from `OLD`, and whose Romanian text says this today."""
    made = {'docs/_facts/sources.yml': 'brochure: {source_language: ro, language: ro, type: brochure}\n', 'docs/_facts/roles.yml': 'hope: {sources: [brochure]}\n',
            'docs/ro/sources.yml': 'brochure: {title: "A", note: "B"}\n', 'docs/ro/roles.yml': ROLES.format('Speranță', OLD), 'docs/bg/roles.yml': BG}
    library = load({path: text.encode() for path, text in made.items()})[0]
    record = library.records['roles']['hope']
    stamps = [make(source, target) for source, target in zip(record.units('ro'), record.units('bg'))]
    made['docs/ro/roles.yml'] = ROLES.format('Speranță', romanian)
    return {**{path: text.encode() for path, text in {**made, **more}.items()}, 'docs/bg/_stamps/roles.yml.txt': dump(stamps)}


def reported(root: dict[str, bytes], then=lambda item: OLD) -> str:
    """The report of everything that is stale."""
    library = load(root)[0]
    stale = [item for item in states(library) if item.status is Status.STALE]
    check = 'stale-translation' if stale[0].change.words else 'stale-facts'
    return report.markdown(library, [warning(check, item.unit.location, 'It has changed.', 'Look.', item.key) for item in stale], then)


def test_below_a_stale_text_stands_what_changed_in_its_original_since_this_translation():
    assert '\n  - Română: Întâlnirea **cea mare** este pe 3 mai, la ora 18:00.\n' in reported(files('Întâlnirea cea mare este pe 3 mai, la ora 18:00.'))


def test_where_only_facts_changed_the_ready_patch_stands_there_too():
    text = reported(files('Întâlnirea este pe 4 mai, la ora 18:00.'))
    assert '- Română: Întâlnirea este pe ~~3~~ **4** mai, la ora 18:00.\n  - Български: Срещата е на ~~3~~ **4** май в 18 ч.\n' in text


def test_where_the_old_words_are_not_known_the_finding_stands_alone():
    assert '\n  - ' not in reported(files('Altceva.'), report.unknown)


def test_what_to_do_is_said_in_the_language_of_the_files():
    what, fix = report.summaries()['stale-translation'], report.remedies()['stale-translation']
    catalogue = HEAD + f'msgid "{what}"\nmsgstr "Оригиналът е променен."\n\nmsgid "{fix}"\nmsgstr "Обновете превода."\n'
    text = reported(files('Altceva.', **{'docs/bg/interface.po': catalogue}))
    assert text.startswith('## Български\n\n**Warning: Оригиналът е променен.** (`stale-translation`)\n\n→ Обновете превода.\n\n- `docs/bg/roles.yml:3:16` It has changed. Look.\n')


@pytest.mark.parametrize('check', all_checks(), ids=lambda check: check.id)
def test_every_check_says_in_a_sentence_what_it_finds_and_how_it_is_put_right(check):
    for sentence in (report.summaries()[check.id], report.remedies()[check.id]):
        assert sentence[0].isupper() and sentence[-1] in '.`"”)', sentence
    assert {report.summaries()[check.id], report.remedies()[check.id]} <= {*report.sentences()}     # these are put into the catalogues


def test_only_what_stands_near_a_change_is_shown():
    words = ' '.join(f'w{number}' for number in range(100))
    assert excerpt(words, words.replace('w50 ', 'x '), 2) == [('=', '… w48 w49'), ('-', 'w50'), ('+', 'x'), ('=', 'w51 w52 …')]
    assert excerpt('a b', 'a c') == [('=', 'a'), ('-', 'b'), ('+', 'c')]


def test_signs_of_markdown_in_a_text_do_not_become_markdown():
    assert report.marked('a *b* [c](d) ~~e~~', 'a *b* [c](d) ~~f~~') == r'a \*b\* \[c](d) \~\~ ~~e~~ **f** \~\~'


def test_the_report_of_the_command_looks_into_the_history(tmp_path, capsys):
    for words, message in ((OLD, 'as it was translated'), ('Întâlnirea mare este pe 3 mai, la ora 18:00.', 'changed since')):
        for path, data in files(words).items():
            (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / path).write_bytes(data)
        for arguments in (['init', '-q'], ['add', '-A'], ['commit', '-q', '-m', message]):
            subprocess.run(['git', '-C', str(tmp_path), '-c', 'user.name=Test', '-c', 'user.email=test@example.org', *arguments], check=True)
    assert any(f.check == 'stale-translation' for f in check_root(tmp_path)[1])
    cli.run(cli.check, ['--root', str(tmp_path), '--format', 'markdown', '--language', 'bg'])
    assert 'Întâlnirea **mare** este' in capsys.readouterr().out


def test_a_long_report_says_how_much_it_does_not_show():
    library = load(files(OLD))[0]
    many = [warning('spacing', Location('docs/bg/roles.yml', line), 'Wrong.') for line in range(1, report.MOST + 3)]
    assert report.markdown(library, many).rstrip().endswith('Not shown here: 2 more.')


def test_the_slips_of_people_who_write_texts_are_answered_too():
    assert set(faults.REMEDIES) <= set(faults.FAULTS) and 'yaml-syntax' in faults.REMEDIES
    text = report.markdown(load(files(OLD))[0], [error('yaml-syntax', Location('docs/bg/roles.yml', 2, 9), 'A colon.', 'Quotes.')])
    assert f'(`yaml-syntax`)\n\n→ {faults.REMEDIES["yaml-syntax"]}\n\n- `docs/bg/roles.yml:2:9` A colon. Quotes.\n' in text
