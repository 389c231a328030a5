"""Emergency numbers and helplines.

Only a number that is `statutory` (112, Directive (EU) 2018/1972, article 109) or `verified` is ever shown. An
`unverified` one is a candidate and stays off the site; `standing` says how well known it is.
"""
from typing import Annotated, Literal

from pydantic import StringConstraints, model_validator

from .. import model
from ..fields import Country, Line, PartialDate, Url


class Facts(model.Facts):
    type: Literal['emergency', 'helpline']
    countries: list[Country]
    number: Annotated[str, StringConstraints(pattern=r'^\d[\d ]{1,18}\d$')]
    status: Literal['statutory', 'verified', 'unverified']
    standing: Literal['established', 'likely'] | None = None
    checked_on: PartialDate | None = None
    checked_at: Url | None = None

    @property
    def callable(self) -> bool:
        """Whether a reader may be given this number."""
        return self.status in ('statutory', 'verified')

    @model_validator(mode='after')
    def _verified_by_somebody(self):
        if self.status == 'verified' and not (self.checked_on and self.checked_at):
            raise ValueError('a verified helpline states "checked_on" (the date) and "checked_at" (the page it was checked on)')
        if self.status == 'statutory' and self.number != '112':
            raise ValueError('only 112 is "statutory"; every other number is "unverified" until somebody has checked it')
        return self


class Text(model.Text):
    name: Line
    note: Line
