"""A group says "standard" although its topics, or the age of those it is for, call for high sensitivity.

It is treated as highly sensitive all the same. But whoever reads the file must not be mistaken about what may be published, and
nobody should have to know the list of topics by heart.

**Fix**: write `sensitivity: high`, and see what "sensitive-exposure" then asks for.
"""
from ..directory import sensitive
from ..finding import Severity
from ..kinds.groups import SENSITIVE_TOPICS
from ..model import Library
from ._groups import bad, fault, group

SEVERITY = Severity.ERROR
PASSES = [{}, group(), group(sensitivity='high', topics='[violence]'), group(audience='{age_min: 14}'), group(audience='{age_max: 18}')]
FAILS = [bad('sensitivity', topics=f'[grief, {topic}]') for topic in sorted(SENSITIVE_TOPICS)] + [bad('sensitivity', audience='{age_max: 17}')]


def check(library: Library):
    for record in library.kind('groups'):
        facts = record.facts
        if facts.sensitivity != 'high' and sensitive(facts):
            topics = [topic for topic in facts.topics if topic in SENSITIVE_TOPICS]
            why = f'the topic "{topics[0]}"' if topics else f'people up to {facts.audience.age_max} years of age'
            yield fault('understated-sensitivity', record, ('sensitivity',), f'"{facts.sensitivity}" is too low for {why}.', 'Write "sensitivity: high".')
