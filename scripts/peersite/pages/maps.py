"""A country as a drawing with a dot wherever groups meet whose address is public. It needs no other host, no script and no style of its own.

What may be on it is decided in `directory/`: a listing has coordinates only if everybody may know where exactly it meets. The middle
of a locality never takes their place, because a dot says "here".
"""
from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from itertools import takewhile
from math import cos, hypot, radians
from pathlib import Path
from typing import Iterable, Sequence

from markupsafe import Markup, escape

from ..directory import Listing

OUTLINES = Path(__file__).with_name('outlines.json')     # where it comes from: outlines.md
WIDTH = 1000            # of the drawing in its own units, of which all others are
MARGIN = 20
SMALLEST, LARGEST = 14, 30     # radii of dots
Point = tuple[float, float]


@dataclass(frozen=True)
class Dot:
    """A dot in the units of the drawing, and how many groups meet there."""
    x: float
    y: float
    groups: int

    @property
    def radius(self) -> int:
        """The area grows with the number of groups, up to a bound."""
        return round(min(LARGEST, SMALLEST * self.groups ** .5))


class Projection:
    """Degrees to the units of a drawing that holds some rings: equirectangular, true to scale in the middle latitude. `height` is the drawing's."""

    def __init__(self, rings: Sequence[Sequence[Point]]):
        lons, lats = zip(*(point for ring in rings for point in ring))
        self.west, self.north = min(lons), max(lats)
        self.narrow = cos(radians((min(lats) + self.north) / 2))
        self.scale = (WIDTH - 2 * MARGIN) / ((max(lons) - self.west) * self.narrow)
        self.height = round((self.north - min(lats)) * self.scale + 2 * MARGIN)

    def __call__(self, lon: float, lat: float) -> Point:
        """The place of a point in the drawing."""
        return MARGIN + (lon - self.west) * self.narrow * self.scale, MARGIN + (self.north - lat) * self.scale


def public_points(items: Iterable[Listing]) -> list[Point]:
    """Longitude and latitude of every listing that everybody may find at its address."""
    places = (item.address for item in items)
    return [(where.lon, where.lat) for where in places if where and where.lon is not None and where.lat is not None]


def dots(country: str, points: Iterable[Point]) -> list[Dot]:
    """The dots of a country's map, in an order that depends on nothing but the points, the large before the small so that none is hidden.

    Points nearer to each other than the smallest dot's radius are one dot in their middle. What lies outside the drawing, as an
    island off the outline may, has none. Empty for a country that has no outline.
    """
    rings = _outlines().get(country)
    if not rings:
        return []
    place = Projection(rings)
    spots: list[list[Point]] = []
    for x, y in sorted(place(*point) for point in points):
        if not (0 <= x <= WIDTH and 0 <= y <= place.height):
            continue
        reach = takewhile(lambda spot: x - spot[0][0] < SMALLEST, reversed(spots))     # the first points of spots go from west to east, like all
        near = next((spot for spot in reach if hypot(spot[0][0] - x, spot[0][1] - y) < SMALLEST), None)
        if near is None:
            spots.append([(x, y)])
        else:
            near.append((x, y))
    made = [Dot(sum(x for x, _ in spot) / len(spot), sum(y for _, y in spot) / len(spot), len(spot)) for spot in spots]
    return sorted(made, key=lambda dot: (-dot.groups, dot.x, dot.y))


def drawn(country: str, shown: Sequence[Dot], title: str, description: str) -> Markup:
    """The map as SVG for a page that holds no other; empty without dots. The texts are what a screen reader says in its place."""
    if not shown:
        return Markup()
    rings = _outlines()[country]
    place = Projection(rings)
    circles = '\n'.join(f'<circle cx="{dot.x:.0f}" cy="{dot.y:.0f}" r="{dot.radius}"/>' for dot in shown)
    return Markup(f'<svg role="img" viewBox="0 0 {WIDTH} {place.height}" aria-labelledby="map-title map-description">\n'
                  f'<title id="map-title">{escape(title)}</title>\n<desc id="map-description">{escape(description)}</desc>\n'
                  f'<path class="pw-map-land" d="{"".join(_traced(ring, place) for ring in rings)}"/>\n<g class="pw-map-dots">\n{circles}\n</g>\n</svg>')


def _traced(ring: Sequence[Point], place: Projection) -> str:
    """A ring as a path: whole units, from the second point on relative to the one before, which makes it half as long; a minus needs no space before it."""
    points = [tuple(map(round, place(*point))) for point in ring]
    steps = (f'{x - before_x} {y - before_y}' for (before_x, before_y), (x, y) in zip(points, points[1:]))
    return f'M{points[0][0]} {points[0][1]}l{" ".join(steps).replace(" -", "-")}z'


@cache
def _outlines() -> dict[str, list[list[Point]]]:
    """The rings of every country there is an outline of."""
    return json.loads(OUTLINES.read_text(encoding='utf-8'))
