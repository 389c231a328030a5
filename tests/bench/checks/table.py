"""The page of results: every figure is worked out from the cases."""
from __future__ import annotations

from collections import Counter
from typing import Iterable, Mapping, Sequence

from .operators import Operator
from .results import Own
from .sampling import Case
from .score import Result, alarms, found, named, share

NAMES = {'pofilter': 'pofilter', 'weblate': 'Weblate', 'compare-locales': 'compare-locales'}
LICENCES = {'pofilter': 'Translate Toolkit: GPL-2.0-or-later', 'weblate': 'GPL-3.0-or-later', 'compare-locales': 'MPL-2.0'}
BLIND = {
    'pofilter': 'one pair of texts at a time, the source taken for English; no text without a source (a record or a section that only the '
                'translation has), no order of the texts, no glossary of terms to use; Markdown is plain text to it. Its filters have no severity.',
    'weblate': 'one pair of texts at a time here: `inconsistent`, `reused` and `translated` compare with other texts in a database and did not run; '
               'no text without a source; Markdown only as links and emphasis, with a flag. Its checks have no severity.',
    'compare-locales': 'keys, placeholders as arguments (`%1$S`), and U+FFFD; it does not look at words, and reads the formats of Mozilla '
                       'only. Missing and superfluous keys are counted as findings.',
}


def percent(part: int, whole: int) -> str:
    """A share as it is printed, with the number of cases if that is not in the row."""
    return f'{100 * share(part, whole):.1f} %' if whole else '–'


def row(*cells: object) -> str:
    """One row of a table."""
    return f'| {" | ".join(str(cell) for cell in cells)} |'


def table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> list[str]:
    """A table; the first column is text, the others are figures."""
    return [row(*head), row('---', *['---:'] * (len(head) - 1)), *(row(*cells) for cells in rows), '']


def titles(results: Sequence[Result]) -> list[str]:
    """The heads of the columns, as people call the tools."""
    return [NAMES.get(r.name.split(',')[0], r.name) + (', tuned' if ',' in r.name else '') for r in results]


def families(cases: Sequence[Case], operators: Mapping[str, Operator], results: Sequence[Result], held_out: bool) -> list[str]:
    """Found per family, for the operators that were seen while tuning or for those that were not."""
    groups: dict[str, list[int]] = {}
    for case in cases:
        operator = operators[case.operator]
        if not operator.benign and operator.held_out == held_out:
            groups.setdefault(operator.family, []).append(case.number)
    rows = [[family, len(numbers), *(percent(*found(r, numbers)) for r in results)] for family, numbers in sorted(groups.items())]
    everything = [number for numbers in groups.values() for number in numbers]
    rows.append(['**all**', len(everything), *(f'**{percent(*found(r, everything))}**' for r in results)])
    return table(['family', 'cases', *titles(results)], rows)


def false_alarms(cases: Sequence[Case], operators: Mapping[str, Operator], results: Sequence[Result], texts: int) -> list[str]:
    """False alarms per 1,000 clean texts, and per 1,000 benign edits."""
    benign = [case.number for case in cases if operators[case.operator].benign]
    rows = []
    for title, result in zip(titles(results), results):
        clean = alarms(result.clean.values(), texts)
        edits = alarms([result.cases.get(number, ()) for number in benign], len(benign))
        rows.append([title, *(f'{rates[key]:.1f}' for rates in (clean, edits) for key in ('error', 'warning', 'texts'))])
    return table(['tool', 'clean: errors', 'warnings', 'texts with any', 'benign: errors', 'warnings', 'edits with any'], rows)


def own_quality(cases: Sequence[Case], operators: Mapping[str, Operator], result: Result, own: Own) -> list[str]:
    """What is asked of our checks alone."""
    rows = []
    for title, held_out in (('tuned', False), ('held out', True)):
        by = {case.number: operators[case.operator] for case in cases
              if not operators[case.operator].benign and operators[case.operator].held_out == held_out}
        fixed = [right for number, right in own.fixed.items() if number in by]
        rows.append([title, percent(*named(result, by)), f'{sum(fixed)} of {len(fixed)}', sum(number in own.crashes for number in by)])
    head = ['operators', 'named by a check the operator expects, of those found', 'fixes that give the text back', 'cases the checks broke down on']
    lines = table(head, rows)
    placed = [right for places in own.placed.values() for right in places]
    wrong, whole = placed.count(False), sum(1 for places in own.placed.values() if places)
    lost = sum(1 for places in own.placed.values() if places and not any(places))
    elsewhere = ', '.join(f'`{check}` {count}' for check, count in own.elsewhere.most_common()) or 'none'
    return [*lines,
            f'- Wrong places: {wrong} of {len(placed)} findings ({percent(wrong, len(placed))}) stand on a line that the change did not '
            f'touch; in {lost} of {whole} cases ({percent(lost, whole)}) none stands on one that it did.',
            f'- Findings that came up on other texts than the changed ones, as where a page links to a heading that is gone: {elsewhere}.', '']


def costs(results: Sequence[Result], texts: int) -> list[str]:
    """Time and memory of the run over the clean texts."""
    rows = [[title, *(f'{value:.1f}' for value in result.cost), f'{1e6 * result.cost[0] / texts:.0f}']
            for title, result in zip(titles(results), results) if result.cost]
    return table(['tool', 'CPU s', 'wall s', 'peak MiB', 'CPU µs per text'], rows)


def sight(cases: Sequence[Case], operators: Mapping[str, Operator], results: Sequence[Result], absent: Sequence[str]) -> list[str]:
    """What the peers were, what they cannot see by design, and what they found of the rest."""
    lines = []
    for result in results:
        name = result.name.split(',')[0]
        if name in BLIND and ',' not in result.name:
            seen = [c.number for c in cases if not operators[c.operator].benign and c.number not in result.cannot]
            rest = f' Of the {len(seen)} defects that its files can hold it found {percent(*found(result, seen))}.' * bool(result.cannot)
            lines.append(f'- **{NAMES[name]} {result.version}** ({LICENCES[name]}) sees {BLIND[name]}{rest}')
    lines += [f'- **{NAMES[name]}** ({LICENCES[name]}): not installed here, so nothing is said of it.' for name in absent]
    lines += ['', 'A tuned tool goes without the checks that report on more than 10 of 1,000 clean texts: chosen with hindsight, in its favour.', '']
    lines += [f'- {title}: {result.settings}.' for title, result in zip(titles(results), results)]
    return lines + ['']


def verdict(cases: Sequence[Case], operators: Mapping[str, Operator], result: Result, texts: int) -> list[str]:
    """The aims, and whether they are met."""
    hidden = [c.number for c in cases if operators[c.operator].held_out]
    hit, whole = found(result, hidden)
    rates = alarms(result.clean.values(), texts)
    aims = [(f'at least 95 % of the defects of held-out operators found: {percent(hit, whole)}', share(hit, whole) >= .95),
            (f'at most 0.5 false errors per 1,000 clean texts: {rates["error"]:.1f}', rates['error'] <= .5),
            (f'at most 10 warnings per 1,000 clean texts: {rates["warning"]:.1f}', rates['warning'] <= 10)]
    return [*(f'- {"Met" if met else "**Not met**"}: {text}.' for text, met in aims), '']


def misses(cases: Sequence[Case], operators: Mapping[str, Operator], result: Result, own: Own) -> str:
    """What was missed and what was a false alarm, case by case; of held-out operators only how many, per family."""
    lines, hidden = [], Counter()
    for case in cases:
        operator = operators[case.operator]
        if operator.held_out:
            hidden[operator.family] += not result.cases.get(case.number)
        elif operator.benign == bool(result.cases.get(case.number)) or case.number in own.crashes:
            crash = [f'CRASH {own.crashes[case.number]}'] if case.number in own.crashes else []
            lines += [f'{"FALSE ALARM" if operator.benign else "MISSED"} {title(case)}', *excerpt(case),
                      *(f'    {said}' for said in [*own.said.get(case.number, ()), *crash])]
        elif (places := own.placed.get(case.number)) and not any(places):
            lines += [f'WRONG PLACE {title(case)}', *(f'    {said}' for said in own.said[case.number])]
    lines += [f'HELD OUT {family}: {count} missed' for family, count in sorted(hidden.items())]
    lines += [f'ON A CLEAN TEXT {name}\n    {said}' for name, listed in own.clean_said.items() for said in listed]
    return '\n'.join(lines) + '\n'


def title(case: Case) -> str:
    """What was done to which text."""
    action = '' if case.change.action == 'replace' else f' ({case.change.action})'
    return f'{case.operator} {case.direction} {case.root} {case.unit}{action}'


def excerpt(case: Case, around: int = 50) -> list[str]:
    """The place of the change, as it was and as it is."""
    old, new = case.clean, case.change.text
    start = next((i for i, (a, b) in enumerate(zip(old, new)) if a != b), min(len(old), len(new)))
    same = min(len(old), len(new)) - start
    end = next((i for i, (a, b) in enumerate(zip(reversed(old[start:]), reversed(new[start:]))) if a != b), same)
    return [f'  {sign} {text[max(0, start - around):max(start, len(text) - end) + around]!r}' for sign, text in (('-', old), ('+', new))]


def page(cases: Sequence[Case], operators: Mapping[str, Operator], results: Sequence[Result], own: Own, about: Mapping[str, object],
         absent: Sequence[str]) -> str:
    """The whole page. `about` tells the seed, the number of clean texts, the day, Python, and the cores."""
    texts = int(about['texts'])
    sort = {name: 'benign' if o.benign else 'held' if o.held_out else 'tuned' for name, o in operators.items()}
    count, used = Counter(sort[case.operator] for case in cases), Counter(sort.values())
    lines = [
        '# What the checks find', '',
        f'Written by `make bench-checks` on {about["day"]}: seed {about["seed"]}, {count["tuned"] + count["held"]} defects made by '
        f'{used["tuned"] + used["held"]} operators in 20 directions, {count["benign"]} benign edits by {used["benign"]} operators, {texts} clean '
        f'pairs of texts; ours are {results[0].version}. Python {about["python"]}, {about["cores"]} cores. Nobody looked at the '
        f'{used["held"]} held-out operators while the checks were written.', '',
        'A defect counts as found if a check of the tool reports more often on the changed text than on the text as it was: the same rule for '
        'every tool. The clean pairs are the texts of this project and of the benchmark, each language in turn the source.', '',
        '## Aims', '', *verdict(cases, operators, results[0], texts),
        '## Found: held-out operators', '', *families(cases, operators, results, True),
        '## Found: tuned operators, which were there to be looked at', '', *families(cases, operators, results, False),
        '## False alarms per 1,000', '', *false_alarms(cases, operators, results, texts),
        'Some of what is reported on the clean texts may be worth a look; it counts as a false alarm all the same.', '',
        '## Our findings', '', *own_quality(cases, operators, results[0], own),
        '## Time and memory', '',
        'The whole process, from start to end, over all clean pairs. Ours reads and checks the ten content roots that hold them. Absolute times depend on the machine; compare the tools.', '',
        *costs(results, texts),
        '## The other tools', '', *sight(cases, operators, results, absent),
        'They run as programs of their own and are no part of this project or its requirements.', '']
    return '\n'.join(lines)
