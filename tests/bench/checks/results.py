"""The results of a run read back from its files: what each tool said of the cases and of the clean texts."""
from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Iterable, Mapping, Sequence

from .bilingual import EXTRA, MOVED, clean_names
from .sampling import Case
from .score import Result, Said, calmed, more

Cost = tuple[float, float, float]


@dataclass
class Own:
    """What only our checks tell: places, fixes, findings on other texts than the changed one, and cases they broke down on."""
    placed: dict[int, list[bool]] = field(default_factory=dict)      # for each finding, whether it stands on a changed line
    fixed: dict[int, bool] = field(default_factory=dict)
    crashes: dict[int, str] = field(default_factory=dict)
    elsewhere: Counter = field(default_factory=Counter)
    said: dict[int, list[str]] = field(default_factory=dict)        # `place: check: message`, by case
    clean_said: dict[str, list[str]] = field(default_factory=dict)   # the same by clean text


def ours(clean: Mapping[str, Any], parts: Iterable[Mapping[str, Any]], version: str, cost: Cost | None) -> tuple[Result, Own]:
    """Our results, and what only our checks tell."""
    own = Own(clean_said={name: [f'{place}: {check}: {message}' for check, _, place, message in said] for name, said in clean['clean'].items()})
    cases: dict[int, list[Said]] = {}
    for part in parts:
        own.elsewhere.update(part['elsewhere'])
        for case in part['cases']:
            number, findings = case['number'], case['findings']
            cases[number] = [(check, severity) for check, severity, *_ in findings]
            own.said[number] = [f'{place}: {check}: {message}' for check, _, _, place, message in findings]
            own.placed[number] = [right for _, _, right, _, _ in findings if right is not None]
            if case['fixed'] is not None:
                own.fixed[number] = case['fixed']
            if 'crash' in case:
                own.crashes[number] = case['crash']
    said = {name: [(check, severity) for check, severity, *_ in findings] for name, findings in clean['clean'].items()}
    return Result('ours', version, 'as the site is checked, without stamps and without ignores', cases, said, cost), own


def peer(name: str, cases: Sequence[Case], clean: Mapping[str, Any], changed: Mapping[str, Any], cost: Cost | None, bilingual: bool) -> Result:
    """The results of a peer. A `bilingual` file holds no text that has no source, and no order of the texts."""
    before, after = ({key: [tuple(one) for one in said] for key, said in output['said'].items()} for output in (clean, changed))
    found: dict[int, list[Said]] = {}
    for case in cases:
        now = [said for key in (str(case.number), f'{case.number}s') for said in after.get(key, ())]
        was = [] if case.change.action in EXTRA else [said for key in clean_names(case) for said in before.get(key, ())]
        found[case.number] = more(now, was)
    cannot = {case.number for case in cases if bilingual and case.change.action in (*EXTRA, *MOVED)}
    return Result(name, changed['version'], changed['settings'], found, before, cost, frozenset(cannot))


def peers(folder: Path, names: Mapping[str, bool], cases: Sequence[Case], costs: Mapping[str, Cost], texts: int) -> list[Result]:
    """The results of the peers that are installed, as they come and tuned; `names` says which use bilingual files."""
    found = []
    for name, bilingual in names.items():
        for mode in ('default', 'tuned'):
            clean, changed = (folder / f'{name}-{mode}-{kind}.json' for kind in ('clean', 'changed'))
            if not changed.exists():
                continue
            outputs = [json.loads(path.read_text(encoding='utf-8')) for path in (clean, changed)]
            result = peer(name, cases, *outputs, costs.get(f'{name}-{mode}'), bilingual)
            if mode == 'tuned':
                result, noisy = calmed(result, texts)
                result.name += ', tuned'
                result.settings += f'; left out: {", ".join(f"`{check}`" for check in noisy) or "nothing"}'
            found.append(result)
    return found
