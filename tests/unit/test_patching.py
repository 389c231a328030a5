"""New facts of an original put into its translations: as each of the five languages writes them, or not at all."""
from __future__ import annotations

import subprocess
from types import SimpleNamespace

import pytest
from hypothesis import given, strategies as st

from peersite import cli
from peersite.checks import check_root
from peersite.text.facts import facts
from peersite.text.figures import number
from peersite.translation.patching import NoPatch, patch
from po_roots import examples
from roots import on_disk
from test_translate_commands import git, run

LANGUAGES = ('ro', 'bg', 'pl', 'el', 'en')


def patched(source: str, old: str, new: str, target: str, text: str):
    """The patch of a text in `target` whose original in `source` has changed."""
    return patch(old, SimpleNamespace(text=new, language=source), SimpleNamespace(text=text, language=target))


@pytest.mark.parametrize(('source', 'old', 'new', 'target', 'text', 'expected'), [
    # numbers and sums, in the marks of the language or those that were there
    ('ro', 'Vin 10 oameni.', 'Vin 12 oameni.', 'bg', 'Идват 10 души.', 'Идват 12 души.'),
    ('ro', 'Costă 1.250,5 lei.', 'Costă 2.750,25 lei.', 'bg', 'Струва 1\u00a0250,5 леи.', 'Струва 2\u00a0750,25 леи.'),
    ('ro', 'Costă 1.250,5 lei.', 'Costă 2.750,25 lei.', 'pl', 'Kosztuje 1250,5 lei.', 'Kosztuje 2750,25 lei.'),
    ('ro', 'Costă 950 de lei.', 'Costă 1.250 de lei.', 'en', 'It costs 950 lei.', 'It costs 1,250 lei.'),
    ('ro', 'Costă 950 de lei.', 'Costă 1.250 de lei.', 'el', 'Κοστίζει 950 λέι.', 'Κοστίζει 1.250 λέι.'),
    ('ro', 'Costă 950 de lei.', 'Costă 1.250 de lei.', 'bg', 'Струва 950 леи.', 'Струва 1\u00a0250 леи.'),
    ('ro', 'Costă 950 de lei.', 'Costă 12.250 de lei.', 'pl', 'Kosztuje 950 lei.', 'Kosztuje 12\u00a0250 lei.'),
    ('en', 'It costs 1,250 lei.', 'It costs 950.75 lei.', 'ro', 'Costă 1.250 de lei.', 'Costă 950,75 lei.'),
    ('en', 'It costs 15 lei.', 'It costs 25 lei.', 'ro', 'Costă 15 lei.', 'Costă 25 de lei.'),
    ('ro', 'Circa 20% din ei.', 'Circa 25,5% din ei.', 'bg', 'Около 20 % от тях.', 'Около 25,5 % от тях.'),
    ('ro', 'În 2014.', 'În 2015.', 'bg', 'През 2014 г.', 'През 2015 г.'),
    ('ro', '10 sau 10 oameni.', '12 sau 12 oameni.', 'el', '10 ή 10 άτομα.', '12 ή 12 άτομα.'),
    ('ro', 'De la 10 la 12 oameni.', 'De la 12 la 10 oameni.', 'en', 'From 10 to 12 people.', 'From 12 to 10 people.'),
    # times, by the clock of the translation
    ('ro', 'La ora 18:00.', 'La ora 19:30.', 'en', 'At 6 pm.', 'At 7:30 pm.'),
    ('ro', 'La ora 18:00.', 'La ora 9:30.', 'en', 'At 6 p.m.', 'At 9:30 a.m.'),
    ('ro', 'La ora 18:00.', 'La ora 10:30.', 'el', 'Στις 6 μ.μ.', 'Στις 10:30 π.μ.'),
    ('ro', 'La ora 18.', 'La ora 19.', 'bg', 'В 18 ч.', 'В 19 ч.'),
    ('ro', 'La ora 18:00.', 'La ora 19:30.', 'pl', 'O godz. 18.', 'O godz. 19:30.'),
    ('en', 'At 6 pm.', 'At 7 pm.', 'ro', 'La ora 6 seara.', 'La ora 7 seara.'),
    ('en', 'At 6 pm.', 'At 9 am.', 'ro', 'La ora 18.', 'La ora 9.'),
    ('ro', 'Între 9:00 și 17:00.', 'Între 10:00 și 18:30.', 'en', 'Between 9 am and 5 pm.', 'Between 10 am and 6:30 pm.'),
    # dates, the month in the same case
    ('ro', 'Pe 5 martie 2024.', 'Pe 7 aprilie 2025.', 'pl', '5 marca 2024 r.', '7 kwietnia 2025 r.'),
    ('ro', 'Pe 5 martie 2024.', 'Pe 7 aprilie 2025.', 'el', 'Στις 5 Μαρτίου 2024.', 'Στις 7 Απριλίου 2025.'),
    ('ro', 'Pe 5 martie 2024.', 'Pe 7 aprilie 2025.', 'bg', 'На 5 март 2024 г.', 'На 7 април 2025 г.'),
    ('ro', 'Pe 5 martie 2024.', 'Pe 7 aprilie 2025.', 'en', 'On March 5, 2024.', 'On April 7, 2025.'),
    ('en', 'On 5 March 2024.', 'On 7 April 2025.', 'ro', 'Pe 5 martie 2024.', 'Pe 7 aprilie 2025.'),
    ('ro', 'În martie 2024.', 'În aprilie 2024.', 'pl', 'W marcu 2024.', 'W kwietniu 2024.'),
    ('ro', 'În martie 2024.', 'În aprilie 2024.', 'el', 'Τον Μάρτιο του 2024.', 'Τον Απρίλιο του 2024.'),
    ('ro', 'Pe 05.03.2024.', 'Pe 17.04.2025.', 'en', 'On 05/03/2024.', 'On 17/04/2025.'),
    ('ro', 'Pe 05.03.2024.', 'Pe 07.04.2025.', 'bg', 'На 5.3.2024 г.', 'На 7.4.2025 г.'),
    # addresses
    ('ro', 'Sunați la 021 555 0123.', 'Sunați la 021 555 0199.', 'en', 'Call +40 21 555 0123.', 'Call +40 21 555 0199.'),
    ('ro', 'Scrieți la a@example.org.', 'Scrieți la b@example.org.', 'el', 'Γράψτε στο a@example.org.', 'Γράψτε στο b@example.org.'),
    ('ro', 'Vezi https://example.org/a.', 'Vezi https://example.org/b.', 'pl', 'Zobacz www.example.org/a.', 'Zobacz www.example.org/b.'),
])
def test_a_fact_is_written_as_the_translation_writes_it(source, old, new, target, text, expected):
    assert patched(source, old, new, target, text).text == expected


@pytest.mark.parametrize(('source', 'old', 'new', 'target', 'text', 'why'), [
    ('ro', 'Vin 10 oameni.', 'Vin 12 oameni.', 'bg', 'Идват десет души.', '"10" cannot be found in the translation.'),
    ('ro', '10 sau 10 oameni.', '10 sau 12 oameni.', 'bg', '10 или 10 души.', '"10" stands more than once, and it cannot be told which one changes.'),
    ('ro', 'Vin 10 oameni.', 'Vin 12 oameni.', 'bg', '10 души, точно 10.', '"10" stands more than once, and it cannot be told which one changes.'),
    ('ro', 'Vin 10 oameni.', 'Vin mereu 12 oameni.', 'bg', 'Идват 10 души.', 'More than numbers, dates and addresses has changed.'),
    ('ro', 'În fiecare luni la 10:00.', 'În fiecare marți la 10:00.', 'bg', 'Всеки понеделник в 10:00.', '"понеделник" has to be brought to "marți" by hand.'),
    ('en', 'The 3rd group.', 'The 4th group.', 'ro', 'Al 3-lea grup.', '"3-lea" has to be brought to "4th" by hand.'),
    ('en', 'At 6 pm.', 'At 9 am.', 'ro', 'La ora 6 seara.', '"ora 6 seara" has to be brought to "9 am." by hand.'),
    ('ro', 'În martie 2024.', 'În septembrie 2024.', 'pl', 'W marcu 2024.', '"marcu 2024" has to be brought to "septembrie 2024" by hand.'),
    ('ro', 'Pe 5 martie.', 'Pe 1 martie.', 'el', 'Στις 5 Μαρτίου.', '"5 Μαρτίου" has to be brought to "1 martie" by hand.'),
    ('ro', '90 de minute.', '120 de minute.', 'en', '1.5 hours.', '"1.5 hours" has to be brought to "120 de minute" by hand.'),
])
def test_where_grammar_or_chance_decides_no_patch_is_made_and_the_reason_is_told(source, old, new, target, text, why):
    with pytest.raises(NoPatch) as refusal:
        patched(source, old, new, target, text)
    assert str(refusal.value) == why


def test_a_number_that_wants_another_form_of_the_word_beside_it_says_so():
    assert patched('ro', '1 din 4 oameni', '1 din 5 oameni', 'pl', '1 na 4 osoby').doubts == ('Look at the words beside "5": they may need another form.',)
    assert patched('ro', '1 din 6 oameni', '1 din 5 oameni', 'pl', '1 na 6 osób').doubts == ()


SENTENCES = {'ro': 'Costă {} lei.', 'bg': 'Струва {} леи.', 'pl': 'Kosztuje {} lei.', 'el': 'Κοστίζει {} λέι.', 'en': 'It costs {} lei.'}
MARKS = {'ro': '.,', 'el': '.,', 'bg': '\u00a0,', 'pl': '\u00a0,', 'en': ',.'}


def amount(value: int, language: str) -> str:
    """Hundredths as an amount, with the marks of the language."""
    group, point = MARKS[language]
    return f'{value / 100:,.2f}'.translate(str.maketrans({',': group, '.': point}))


@examples(200)
@given(st.sampled_from(LANGUAGES), st.sampled_from(LANGUAGES), st.integers(100, 10 ** 9), st.integers(100, 10 ** 9))
def test_any_sum_of_any_language_is_put_into_any_other(source, target, old, new):
    before, after = (SENTENCES[source].format(amount(value, source)) for value in (old, new))
    made = patched(source, before, after, target, SENTENCES[target].format(amount(old, target))).text
    assert made.replace(' de lei', ' lei') == SENTENCES[target].format(amount(new, target))
    fact = next(fact for fact in facts(made, target) if fact.kind == 'money')
    assert number(amount(new, target), target) * 100 == new and fact.value.startswith(str(new // 100))


# --- the command --------------------------------------------------------------------------------------------------

ROLE = 'hope:\n  name: "{name}"\n  description: >-\n    {text}\ntrust:\n  name: "{trust}"\n  description: "x"\n'
FILES = {'docs/ro/roles.yml': ROLE.format(name='Dă speranță', text='Vin 1.250 de oameni, la\n    ora 18:00. # chiar', trust='A'),
         'docs/bg/roles.yml': ROLE.format(name='Дава надежда', text='Идват 1\u00a0250 души от цялата страна,\n    в 18 ч. # точно', trust='Б').replace('\n', '\r\n'),
         'docs/en/roles.yml': ROLE.format(name='Gives hope', text='1,250 people come at\n    6 pm. # sharp', trust='C')}
KEY = 'roles/hope#description'


@pytest.fixture
def root(tmp_path):
    """A root whose stamped Romanian text has just got other numbers."""
    git(tmp_path, 'init', '-q')
    git(tmp_path, 'commit', '-q', '--allow-empty', '-m', 'nothing yet')
    on_disk(tmp_path, FILES)
    run(tmp_path, 'stamp', '--since', 'HEAD')
    git(tmp_path, 'add', '-A')
    git(tmp_path, 'commit', '-q', '-m', 'all of it')
    file = tmp_path / 'docs/ro/roles.yml'
    file.write_bytes(file.read_bytes().replace(b'1.250', b'2.500').replace(b'18:00', b'19:30'))
    return tmp_path


def test_the_finding_names_the_command_and_the_difference_shows_the_patch(root, capsys):
    found = [f for f in check_root(root)[1] if f.check == 'stale-facts']
    assert [f.language for f in found] == ['bg', 'en'] and all(f'translate.py patch {KEY} --language {f.language}' in f.hint and f.fix is None for f in found)
    capsys.readouterr()
    assert run(root, 'diff', KEY, '--language', 'en') == 0
    assert '  patch: [-1-]{+2+},[-250-]{+500+} people come at [-6-]{+7:30+} pm.' in capsys.readouterr().out


def test_the_patch_of_named_texts_is_applied_in_their_style_and_confirms_them(root, capsys):
    assert run(root, 'patch', KEY, '--yes', '--by', 'AB') == 0
    assert '2 texts patched and confirmed.' in capsys.readouterr().out
    assert (root / 'docs/bg/roles.yml').read_bytes().decode() == FILES['docs/bg/roles.yml'].replace('1\u00a0250', '2\u00a0500').replace('18 ч', '19:30 ч')
    assert (root / 'docs/en/roles.yml').read_text(encoding='utf-8') == FILES['docs/en/roles.yml'].replace('1,250', '2,500').replace('6 pm', '7:30 pm')
    assert not [f for f in check_root(root)[1] if f.check.startswith('stale')]
    assert f'{KEY} ro ' in (root / 'docs/bg/_stamps/roles.yml.txt').read_text(encoding='utf-8')


def test_a_dry_run_prints_what_git_can_apply_and_changes_nothing(root, capsys):
    before = {path: path.read_bytes() for path in root.rglob('docs/**/*') if path.is_file()}
    capsys.readouterr()
    assert run(root, 'patch', '--dry-run') == 0
    out = capsys.readouterr().out
    assert {path: path.read_bytes() for path in root.rglob('docs/**/*') if path.is_file()} == before
    subprocess.run(['git', '-C', str(root), 'apply'], input=out.encode(), check=True)
    changed = {path.relative_to(root).as_posix() for path, data in before.items() if path.read_bytes() != data}
    assert changed == {'docs/bg/roles.yml', 'docs/en/roles.yml'}


def test_nothing_is_patched_unseen_or_without_the_old_words(root, tmp_path_factory, capsys):
    assert run(root, 'patch', '--yes') == 2
    assert 'nothing is changed unseen' in capsys.readouterr().err
    bare = tmp_path_factory.mktemp('bare')
    on_disk(bare, {path.relative_to(root).as_posix(): path.read_bytes() for path in root.glob('docs/**/*') if path.is_file()})
    assert run(bare, 'patch', KEY, '--yes') == 0
    said = capsys.readouterr()
    assert said.err.count('No patch can be made: ') == 2 and 'an unpacked archive is none' in said.err and '0 texts patched' in said.out


def test_a_patch_that_cannot_be_made_says_why(root, capsys):
    file = root / 'docs/en/roles.yml'
    file.write_text(FILES['docs/en/roles.yml'].replace('6 pm', 'six'), encoding='utf-8')
    assert run(root, 'patch', KEY, '--language', 'en', '--yes') == 0
    assert 'No patch can be made: "ora 18:00" cannot be found in the translation.' in capsys.readouterr().err
    assert run(root, 'patch', 'roles/hope#name', '--language', 'en', '--yes') == 0
    assert 'Nothing to patch: it is fresh.' in capsys.readouterr().err


def test_the_earned_stamps_can_be_had_as_a_patch(root, capsys):
    for path in ('docs/bg/roles.yml', 'docs/en/roles.yml'):
        git(root, 'rm', '-q', path.replace('/roles', '/_stamps/roles') + '.txt')
    git(root, 'commit', '-q', '-m', 'no stamps')
    capsys.readouterr()
    assert cli.run(cli.translate, ['stamp', '--root', str(root), '--since', 'HEAD~2', '--format', 'patch']) == 0
    out = capsys.readouterr().out
    assert not (root / 'docs/bg/_stamps/roles.yml.txt').exists()
    subprocess.run(['git', '-C', str(root), 'apply'], input=out.encode(), check=True)
    assert 'stale-facts' not in {f.check for f in check_root(root)[1]} and 'unstamped-translation' not in {f.check for f in check_root(root)[1]}


def test_the_report_of_a_pull_request_counts_them_in_the_language_of_the_texts(root, capsys):
    (root / 'docs/bg/roles.yml').write_text(FILES['docs/bg/roles.yml'].replace('Идват', 'Наистина идват чак'), encoding='utf-8')
    assert run(root, 'stamp', '--format', 'markdown') == 0
    assert '**Български**: ' in (out := capsys.readouterr().out) and f'1.\n\n`{KEY}`\n' in out
    git(root, 'checkout', '-q', '.')
    assert run(root, 'stamp', '--format', 'markdown') == 0
    assert capsys.readouterr().out == ''
