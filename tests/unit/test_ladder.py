"""The ladder: how listings age, at the ends of months too, and that time alone never makes an error."""
from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import given, strategies as st

from peersite.checks import check_library
from peersite.directory.ladder import MONTHS, Tier, add_months, next_step, tier
from peersite.finding import Severity
from roots import DAY, directory_root

DAYS = st.dates(date(1900, 1, 1), date(2199, 12, 31))
SENSITIVITY = st.sampled_from(list(MONTHS))


@given(DAYS, st.integers(0, 60))
def test_months_are_added_as_dateutil_adds_them(day, months):
    assert add_months(day, months) == day + relativedelta(months=months)


@pytest.mark.parametrize('last, sensitivity, ends', [
    ('2026-08-31', 'standard', ['2027-02-28', '2027-08-31', '2028-02-29']), ('2026-08-31', 'high', ['2026-11-30', '2027-02-28', '2027-05-31']),
    ('2024-02-29', 'standard', ['2024-08-29', '2025-02-28', '2025-08-29']), ('2026-12-31', 'high', ['2027-03-31', '2027-06-30', '2027-09-30'])])
def test_the_last_day_of_each_step(last, sensitivity, ends):
    verified = date.fromisoformat(last)
    for step, end in zip(Tier, map(date.fromisoformat, ends)):
        assert tier(verified, sensitivity, end) is step and tier(verified, sensitivity, end + timedelta(days=1)) == step + 1
        assert next_step(verified, sensitivity, end) == end + timedelta(days=1)


@given(DAYS, SENSITIVITY, st.integers(0, 700))
def test_the_next_step_is_the_first_day_on_another_tier(last, sensitivity, days):
    as_of = last + timedelta(days=days)
    change = next_step(last, sensitivity, as_of)
    now = tier(last, sensitivity, as_of)
    if change is None:
        assert now is Tier.LAPSED and tier(last, sensitivity, as_of + timedelta(days=5000)) is Tier.LAPSED
    else:
        assert tier(last, sensitivity, change - timedelta(days=1)) is now < tier(last, sensitivity, change)


@given(DAYS, st.integers(0, 700))
def test_high_sensitivity_never_stays_longer(last, days):
    as_of = last + timedelta(days=days)
    assert tier(last, 'high', as_of) >= tier(last, 'standard', as_of)


@pytest.mark.parametrize('days', [1, 40, 200, 400, 600, 900, 2000, 5000])
def test_time_alone_stops_no_build(days):
    library = replace(directory_root(), as_of=DAY + timedelta(days=days))
    assert [finding for finding in check_library(library) if finding.severity is Severity.ERROR] == []
