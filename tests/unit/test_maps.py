"""The maps of countries: what gets a dot, where it stands, and that nothing else is told."""
from __future__ import annotations

import json
import re
from itertools import permutations
from xml.etree import ElementTree

import pytest

from directory_roots import BASE, directory
from peersite.pages.lists import lists
from peersite.pages.maps import LARGEST, OUTLINES, SMALLEST, WIDTH, Dot, dots, drawn, public_points

RINGS = json.loads(OUTLINES.read_text(encoding='utf-8'))
CITIES = {'RO': [(26.10, 44.43), (23.59, 46.77), (21.23, 45.75), (27.59, 47.16)], 'BG': [(23.32, 42.70), (27.91, 43.21), (24.75, 42.15)],
          'PL': [(21.01, 52.23), (17.03, 51.11), (23.16, 53.13)], 'GR': [(23.73, 37.98), (22.94, 40.64), (25.13, 35.34)]}     # lon, lat
CANARY = {'lat': 46.77, 'lon': 23.59}     # in the country, and where no other group of these tests is
OPEN = BASE['location']
WITHHELD = {
    'area': {'location': {**OPEN, **CANARY, 'visibility': 'area'}}, 'on-contact': {'location': {**OPEN, **CANARY, 'visibility': 'on-contact'}},
    'marked-sensitive': {'sensitivity': 'high'}, 'sensitive-topic': {'topics': ['violence']}, 'young': {'audience': {'age_max': 17}},
    'ended': {'status': 'ended', 'status_since': '2026-10'}, 'stale': {'verification': {**BASE['verification'], 'last': '2025-10-01'}},
    'lapsed': {'verification': {**BASE['verification'], 'last': '2024-10-01'}}, 'unverified': {'verification': None}, 'online': {'mode': 'online'},
    'front-door': {'listing': 'front-door'}}


def of(groups: dict, country: str = 'ro', language: str = 'en') -> str:
    """The page of a country with some groups."""
    today = directory({id: {name: value for name, value in facts.items() if value is not None} for id, facts in groups.items()})
    assert set(today.listings) == set(groups)
    made = lists(today.library, language, today)
    return dict(made.page(next(area for area in made.countries if area.path == country)))[country]


def svg(html: str) -> ElementTree.Element:
    """The map of a page; fails if it is not well formed."""
    return ElementTree.fromstring(re.search(r'<svg.*?</svg>', html, re.DOTALL)[0])


def traced(path: str) -> list[list[tuple[int, int]]]:
    """The rings of a path, in the units of the drawing."""
    rings = []
    for ring in re.findall(r'M([^Mz]*)z', path):
        numbers = [int(number) for number in re.findall(r'-?\d+', ring)]
        x, y, points = 0, 0, []
        for dx, dy in zip(numbers[::2], numbers[1::2]):
            x, y = x + dx, y + dy
            points.append((x, y))
        rings.append(points)
    return rings


def inside(x: float, y: float, ring: list[tuple[int, int]]) -> bool:
    """Whether a point is in a ring: a ray from it crosses the ring an odd number of times."""
    return sum((y1 > y) != (y2 > y) and x < x1 + (y - y1) * (x2 - x1) / (y2 - y1) for (x1, y1), (x2, y2) in zip(ring, ring[1:] + ring[:1])) % 2 == 1


@pytest.mark.parametrize('country', CITIES)
def test_a_city_lies_on_the_land_of_its_country_and_in_the_right_corner(country):
    shown = dots(country, CITIES[country])
    assert len(shown) == len(CITIES[country])
    picture = ElementTree.fromstring(drawn(country, shown, 'Map', 'Dots'))
    rings = traced(picture.find('path').get('d'))
    assert [len(ring) for ring in rings] == [len(ring) for ring in RINGS[country]]
    _, _, width, height = map(int, picture.get('viewBox').split())
    assert width == WIDTH and all(0 <= x <= width and 0 <= y <= height for ring in rings for x, y in ring)
    near = [(dot.x + dx, dot.y + dy) for dot in shown for dx in (-8, 0, 8) for dy in (-8, 0, 8)]     # a harbour may lie in the water by a little
    assert all(any(inside(x, y, ring) for ring in rings for x, y in near[at:at + 9]) for at in range(0, len(near), 9))
    west, east = (next(iter(dots(country, [choose(CITIES[country])]))) for choose in (min, max))
    north, south = (next(iter(dots(country, [choose(CITIES[country], key=lambda point: point[1])]))) for choose in (max, min))
    assert west.x < east.x and north.y < south.y


def test_a_degree_to_the_east_is_as_much_shorter_than_one_to_the_north_as_it_is_on_the_ground():
    west, east = dots('RO', [(24, 46)])[0], dots('RO', [(25, 46)])[0]
    south, north = dots('RO', [(24, 45.5)])[0], dots('RO', [(24, 46.5)])[0]
    assert (east.x - west.x) / (south.y - north.y) == pytest.approx(.695, abs=.003)     # the cosine of 46 degrees


def test_the_outlines_are_small_and_of_the_countries_of_the_site():
    assert set(RINGS) == {'RO', 'BG', 'PL', 'GR'} and OUTLINES.stat().st_size <= 40_000
    assert all(len(ring) >= 4 and ring[0] != ring[-1] for rings in RINGS.values() for ring in rings)
    assert all(round(number, 2) == number for rings in RINGS.values() for ring in rings for point in ring for number in point)


@pytest.mark.parametrize('why', WITHHELD)
def test_what_is_not_for_everybody_makes_no_dot(why):
    secret = BASE | {'location': OPEN | CANARY} | WITHHELD[why]
    open_twin = BASE | {'location': OPEN | CANARY}
    assert '<svg' not in of({'secret': secret}) and 'pw-map' not in of({'secret': secret})
    assert svg(of({'plain': BASE, 'secret': secret})).findall('.//circle')[0].attrib == svg(of({'plain': BASE})).findall('.//circle')[0].attrib
    assert len(svg(of({'plain': BASE, 'secret': secret})).findall('.//circle')) == 1
    assert len(svg(of({'plain': BASE, 'secret': open_twin})).findall('.//circle')) == 2     # the canary would be seen


def test_a_country_without_public_places_has_no_map_and_no_frame_for_one():
    html = of({'plain': BASE, 'bulgarian': BASE | {'location': {'visibility': 'area', 'country': 'BG', 'place': 'sofia'}}}, 'bg')
    assert 'svg' not in html and 'figure' not in html and 'figcaption' not in html
    assert drawn('RO', [], 'Map', 'Dots') == ''


def test_a_country_without_an_outline_has_no_map():
    assert dots('MD', [(28.86, 47.01)]) == []


def test_an_address_with_half_a_place_or_outside_the_drawing_has_no_dot():
    today = directory({'half': BASE | {'location': {name: value for name, value in OPEN.items() if name != 'lon'}}})
    assert today.listings['half'].address and public_points(today.listings.values()) == []
    assert dots('GR', [(29.59, 36.15)]) == [] and dots('RO', [(26.1, 144.43), (-26.1, 44.43)]) == []


def test_groups_of_one_spot_are_one_dot_that_grows_with_them_and_has_a_bound():
    one, two = dots('RO', [(26.10, 44.43)])[0], dots('RO', [(26.10, 44.43), (26.12, 44.44)])
    assert [dot.groups for dot in two] == [2] and abs(two[0].x - one.x) < SMALLEST
    assert [Dot(0, 0, groups).radius for groups in (1, 2, 500)] == [SMALLEST, 20, LARGEST]
    assert [dot.groups for dot in dots('RO', [(21.23, 45.75), (26.10, 44.43), (26.10, 44.43)])] == [2, 1]


def test_the_drawing_depends_on_nothing_but_the_points():
    assert len({drawn('PL', dots('PL', points), 'Map', 'Dots') for points in permutations([*CITIES['PL'], (21.02, 52.24)])}) == 1


def test_a_map_says_what_it_shows_and_brings_no_style_of_its_own():
    html = of({'plain': BASE, 'twin': BASE, 'cluj': BASE | {'location': OPEN | CANARY}})
    picture = svg(html)
    assert picture.get('role') == 'img' and picture.get('aria-labelledby').split() == [picture.find('title').get('id'), picture.find('desc').get('id')]
    assert picture.find('title').text == 'Map of public addresses: Romania'
    assert picture.find('desc').text == 'Places on the map: 2. Groups that meet there: 3.'
    assert {element.tag for element in picture.iter()} == {'svg', 'title', 'desc', 'path', 'g', 'circle'}
    assert not [element for element in picture.iter() if {'style', 'href', 'onclick'} & set(element.attrib)] and 'style=' not in html
    assert all(html.count(f'id="{name}"') == 1 for name in ('map-title', 'map-description'))
    assert '&lt;b&gt;' in drawn('RO', dots('RO', CITIES['RO']), '<b>', '&')
