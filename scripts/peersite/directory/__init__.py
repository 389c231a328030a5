"""The directory on a given day: what of each listing may be shown, to whom it points, when a group meets.

Pages and exports never read the facts of a group themselves. They get `Listing`s, which hold only what may be published.
"""
from .ladder import Tier, add_months
from .listing import Directory, Listing
from .published import sensitive, step_of
from .recurrence import Recurrence, byday, recurrence
from .schedule import Occurrence, falls_on

__all__ = ['Directory', 'Listing', 'Occurrence', 'Recurrence', 'Tier', 'add_months', 'byday', 'falls_on', 'recurrence', 'sensitive', 'step_of']
