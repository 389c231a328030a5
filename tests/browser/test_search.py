"""The search finds words in every language, shows only the reader's own, and leaves no trace."""
import pytest

WORDS = [('ro', 'speranță', 'speranț'), ('ro', 'speranta', 'speranț'), ('bg', 'надежда', 'надежд'), ('bg', 'Доверие', 'довери'), ('pl', 'nadziei', 'nadziej'),
         ('pl', 'nadzieja', 'nadziej'), ('el', 'ελπίδα', 'ελπίδ'), ('el', 'ελπιδα', 'ελπίδ'), ('en', 'hope', 'hope')]


@pytest.mark.parametrize('language, typed, found', WORDS)
def test_a_word_is_found_in_the_readers_language_only(look, address, language, typed, found):
    page = look()
    page.goto(f'{address}{language}/about/')
    before = page.url
    page.click('.pw-search-open')
    page.fill('#pw-search-words', typed)
    page.wait_for_selector('.pw-search-results a')
    results = page.locator('.pw-search-results a')
    links = [results.nth(i).get_attribute('href') for i in range(results.count())]
    assert links and all(link.startswith(f'/{language}/') for link in links)
    assert found in page.locator('.pw-search-results').inner_text().lower()
    assert any(letter.isdigit() for letter in page.locator('.pw-search-status').inner_text())
    assert page.url == before
    assert page.evaluate('localStorage.length + sessionStorage.length + document.cookie.length') == 0


def test_the_index_is_not_asked_for_until_somebody_searches(look, address):
    page = look()
    asked = []
    page.on('request', lambda request: asked.append(request.url))
    page.goto(f'{address}ro/', wait_until='networkidle')
    assert not [url for url in asked if 'pagefind' in url]
    assert len(asked) <= 9, asked


def test_nothing_found_is_said_in_the_readers_language(look, address):
    page = look()
    page.goto(f'{address}el/')
    page.click('.pw-search-open')
    page.fill('#pw-search-words', 'ξξξψψψ')
    page.locator('.pw-search-status:not(:empty)').wait_for()
    assert page.inner_text('.pw-search-status') == page.get_attribute('#pw-search', 'data-none')
    page.keyboard.press('Escape')
    assert not page.is_visible('#pw-search')
    assert page.evaluate('document.activeElement.matches(".pw-search-open")')
