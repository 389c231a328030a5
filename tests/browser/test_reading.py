"""What a reader meets in a real browser, on a phone and on a desktop."""
from pathlib import Path

import axe_playwright_python
import pytest

from conftest import LANGUAGES

AXE = (Path(axe_playwright_python.__file__).parent / 'axe.min.js').read_text(encoding='utf-8')
RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
STORED = 'localStorage.length + sessionStorage.length + document.cookie.length'
PAGES = ['', 'peer-work/', 'peer-work/misconceptions/', 'peer-work/roles/', 'peer-work/values/', 'peer-work/benefits/', 'peer-work/who-does-what/',
         'peer-work/myths/', 'self-help/', 'self-help/meetings/', 'self-help/kinds/', 'self-help/starting/', 'groups/', 'groups/organisations/',
         'training/', 'training/working-with-professionals/', 'training/first-course/', 'help/', 'help/leaving-safely/', 'about/', 'about/sources/',
         'about/listings/', 'about/for-organisations/', 'about/translate/', 'about/translations/', 'about/glossary/', 'about/accessibility/',
         'about/privacy/', 'about/print/']


@pytest.mark.parametrize('language', LANGUAGES)
@pytest.mark.parametrize('size', [(360, 640), (1280, 800)], ids=['phone', 'desktop'])
def test_no_page_has_an_accessibility_violation_or_scrolls_sideways_or_stores_anything(look, address, language, size):
    page = look(*size)
    found = {}
    for tail in PAGES:
        assert page.goto(f'{address}{language}/{tail}').status == 200
        page.evaluate(AXE)
        result = page.evaluate('rules => axe.run({runOnly: rules, rules: {"target-size": {enabled: true}}})', RULES)
        found.update({(tail, v['id'], n['html'][:120]): v['help'] for v in result['violations'] for n in v['nodes']})
        assert page.evaluate('document.documentElement.scrollWidth') <= size[0], tail
        assert page.evaluate(STORED) == 0, tail
    assert found == {}


def test_the_chooser_and_the_404_pages_are_accessible_too(look, address):
    for width in (320, 1280):
        page = look(width)
        for tail in ['', '404.html', 'ro/404.html', 'el/404.html']:
            page.goto(address + tail)
            page.evaluate(AXE)
            result = page.evaluate('rules => axe.run({runOnly: rules})', RULES)
            assert [(v['id'], n['html']) for v in result['violations'] for n in v['nodes']] == [], tail
            assert page.evaluate('document.documentElement.scrollWidth') <= width


def test_nothing_scrolls_sideways_at_320_pixels(look, address):
    page = look(320, 640)
    for language in LANGUAGES:
        for tail in PAGES:
            page.goto(f'{address}{language}/{tail}')
            assert page.evaluate('document.documentElement.scrollWidth') <= 320, f'{language}/{tail}'


def test_no_focus_is_lost_off_screen_on_a_phone(look, address):
    page = look(360, 640)
    page.goto(f'{address}bg/peer-work/values/')
    count = page.evaluate('document.querySelectorAll("a, button, summary, input").length')
    seen = set()
    for _ in range(count + 5):
        page.keyboard.press('Tab')
        place = page.evaluate('''() => { const e = document.activeElement; if (e === document.body) return null;
            const r = e.getBoundingClientRect(); return [e.outerHTML.slice(0, 90), r.left, r.right, r.width, r.height]; }''')
        if place is None:
            break
        html, left, right, width, height = place
        assert width > 0 and height > 0 and left >= -1 and right <= 361, html
        seen.add(html)
    assert len(seen) > 10


def test_the_menu_opens_by_keyboard_and_escape_gives_the_focus_back(look, address):
    page = look()
    page.goto(f'{address}el/peer-work/myths/')
    page.focus('.pw-menu summary')
    page.keyboard.press('Enter')
    assert page.is_visible('.pw-menu nav')
    page.keyboard.press('Tab')
    assert page.evaluate('document.activeElement.closest(".pw-menu nav") !== null')
    page.keyboard.press('Escape')
    assert not page.is_visible('.pw-menu nav')
    assert page.evaluate('document.activeElement.matches(".pw-menu summary")')


def test_the_switcher_leads_to_the_same_page_in_the_other_language(look, address):
    page = look()
    page.goto(f'{address}ro/peer-work/myths/')
    for language in ('bg', 'el', 'en', 'pl', 'ro'):
        page.click('.pw-languages summary')
        page.click(f'.pw-languages a[lang={language}]')
        page.wait_for_url(f'{address}{language}/peer-work/myths/')
        assert page.evaluate('document.documentElement.lang') == language
    assert page.evaluate(STORED) == 0


def test_everything_but_the_search_works_without_scripts(look, address):
    page = look(java_script_enabled=False)
    page.goto(f'{address}bg/')
    assert not page.is_visible('.pw-search-open')
    page.click('.pw-menu summary')
    page.click('.pw-menu nav a[href="help/"]')
    assert page.is_visible('a[href="tel:112"]')
    page.click('.pw-languages summary')
    page.click('.pw-languages a[lang=el]')
    assert page.url == f'{address}el/help/'


def test_the_comparison_is_one_block_per_theme_on_a_phone_and_still_a_table(look, address):
    page = look()
    page.goto(f'{address}el/peer-work/who-does-what/')
    cells = page.locator('.pw-compare tbody tr:nth-child(2) td')
    tops = [cells.nth(i).bounding_box()['y'] for i in range(3)]
    assert tops == sorted(tops) and tops[0] < tops[1] < tops[2]
    assert page.locator('.pw-compare tbody tr:nth-child(2) .pw-column').first.is_visible()
    assert page.get_by_role('table').get_by_role('rowheader').count() == 10
    assert page.get_by_role('table').get_by_role('columnheader').count() == 3
