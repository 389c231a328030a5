"""The day for which the content is judged and the site is built."""
from __future__ import annotations

import os
from datetime import date, datetime, timezone


def build_date(as_of: str | None = None) -> date:
    """The day: stated, else from SOURCE_DATE_EPOCH, else today.

    SOURCE_DATE_EPOCH is the convention of reproducible-builds.org.
    """
    if as_of:
        return date.fromisoformat(as_of)
    if epoch := os.environ.get('SOURCE_DATE_EPOCH'):
        return datetime.fromtimestamp(int(epoch), timezone.utc).date()
    return date.today()
