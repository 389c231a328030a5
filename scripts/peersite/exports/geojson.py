"""The directory for maps (RFC 7946): one feature for each listing. Where the venue is not for everybody, the geometry is null.

The middle of a locality is not put in its place: a dot on a map says "here".
"""
from __future__ import annotations

from typing import Iterator

from ._edition import Edition, Losses
from ._json import encode, head, lines
from ._table import BECAUSE, LOST, row

__all__ = ['BECAUSE', 'export']


def export(edition: Edition, losses: Losses) -> Iterator[tuple[str, bytes]]:
    features = []
    for entry in edition.entries:
        values = row(entry, edition)
        lon, lat = values.pop('location_lon'), values.pop('location_lat')
        point = {'type': 'Point', 'coordinates': [lon, lat]} if lon is not None and lat is not None else None
        properties = {name: value for name, value in values.items() if value is not None}
        features.append(encode({'type': 'Feature', 'id': entry.id, 'geometry': point, 'properties': properties}))
        losses.add(entry.id, (fact for fact in entry.facts if fact in LOST))
    top = {name: value for name, value in head(edition, 'groups').items() if name != '$schema'}     # foreign members (section 6.1)
    yield 'data/v1/groups.geojson', lines({'type': 'FeatureCollection', **top}, 'features', features)
