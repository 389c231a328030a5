"""What search engines are told of a group."""
from __future__ import annotations

import json

import pytest

from directory_roots import GROUPS, HOSTILE, OUT, SITE, directory
from peersite.pages.structured_data import structured_data

LISTINGS = directory().listings


def told(id: str, language: str = 'ro') -> dict:
    """The JSON-LD of a group as an object."""
    return json.loads(structured_data(LISTINGS[id], language, SITE))


@pytest.mark.parametrize('id', [*OUT, 'front-door', 'by-letter', 'forming'])
def test_of_some_nothing_is_told(id):
    assert structured_data(LISTINGS[id], 'ro', SITE) is None


def test_an_event_with_a_schedule():
    event = told('full')
    assert (event['@type'], event['@id'], event['url'], event['name']) == ('Event', f'{SITE}g/full/', f'{SITE}ro/groups/full/', 'Grupul „Împreună”')
    assert event['eventStatus'] == 'https://schema.org/EventScheduled' and event['eventAttendanceMode'] == 'https://schema.org/MixedEventAttendanceMode'
    assert event['isAccessibleForFree'] is True and 'startDate' not in event and event['organizer'] == {'@type': 'Organization', 'name': 'Liga', 'url': 'https://league.example.org/'}
    weekly, fortnightly, monthly = event['eventSchedule']
    assert weekly == {'@type': 'Schedule', 'repeatFrequency': 'P1W', 'byDay': ['MO', 'TH'], 'startTime': '18:00', 'duration': 'PT90M', 'scheduleTimezone': 'Europe/Bucharest',
                      'endDate': '2027-06-30', 'exceptDate': ['2026-12-24', '2026-12-31']}
    assert (fortnightly['repeatFrequency'], fortnightly['startDate']) == ('P2W', '2026-01-09') and (monthly['repeatFrequency'], monthly['byDay']) == ('P1M', ['1WE', '-1WE'])
    place, link = event['location']
    assert place['address'] == {'@type': 'PostalAddress', 'streetAddress': 'Strada Lungă 12', 'postalCode': '010101', 'addressLocality': 'București',
                                'addressRegion': 'București', 'addressCountry': 'RO'}
    assert place['geo']['latitude'] == 44.4268 and link == {'@type': 'VirtualLocation', 'url': 'https://example.zoom.us/j/123'}
    assert event['mainEntityOfPage']['lastReviewed'] == '2026-10-01' and event['mainEntityOfPage']['license'].startswith('https://creativecommons.org/')


def test_a_paused_group_is_postponed_and_a_hidden_one_has_no_address():
    assert told('paused')['eventStatus'] == 'https://schema.org/EventPostponed'
    assert 'location' not in told('hidden') and told('bulgarian')['location'][0]['address'] == {
        '@type': 'PostalAddress', 'addressLocality': 'Sofia', 'addressCountry': 'BG'}


def test_the_language_of_the_words_is_stated():
    assert told('full', 'bg')['mainEntityOfPage']['inLanguage'] == 'bg' and told('full', 'en')['mainEntityOfPage']['inLanguage'] == 'ro'


def test_no_text_ends_the_element():
    text = structured_data(LISTINGS['hostile'], 'ro', SITE)
    assert '<' not in text and json.loads(text)['name'] == HOSTILE['name']


def test_what_is_told_of_all_others():
    assert {id for id in GROUPS if structured_data(LISTINGS[id], 'ro', SITE)} == set(GROUPS) - {*OUT, 'front-door', 'by-letter', 'forming'}
