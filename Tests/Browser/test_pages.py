"""Every page of every role, found by its links."""

import re

import pytest
import crawl
from conftest import SIZES, shot, wcag_faults
from people import ROLES

@pytest.fixture(scope="session")
def pages_of(signed_in, person):
    cache = {}

    def pages(role):
        if role not in cache:
            cache[role] = crawl.pages(signed_in(person[role]))
        return cache[role]

    return pages


@pytest.mark.parametrize("role", ROLES)
def test_every_linked_page_answers(pages_of, role):
    pages = pages_of(role)
    assert {shape: page.status for shape, page in pages.items() if page.status != 200} == {}
    assert len(pages) >= 2


@pytest.mark.parametrize("role", ROLES)
def test_pages_are_well_made(pages_of, role):
    for shape, page in pages_of(role).items():
        document = page.document
        assert document.get("lang") == "vi", shape
        assert len(document.xpath("//h1")) == 1, shape
        assert document.xpath("//*[@style]") == [] and document.xpath("//script[not(@src)]") == [], shape
        ids = document.xpath("//@id")
        assert len(ids) == len(set(ids)), f"{shape}: an id stands twice"
        assert "{{" not in page.words, f"{shape}: a template was not filled"
        assert re.search(r"\b(nil|Optional\(|null|undefined)\b", page.words) is None, shape


@pytest.mark.parametrize("role", ROLES)
def test_no_page_runs_more_than_twelve_statements(pages_of, role):
    counts = {}
    for shape, page in pages_of(role).items():
        timing = page.headers.get("Server-Timing") or ""
        found = re.search(r'db;(?:dur=[\d.]+;)?desc="(\d+)"', timing)
        assert found, f"{shape}: no statement count in Server-Timing: {timing!r}"
        counts[shape] = int(found.group(1))
    assert {shape: count for shape, count in counts.items() if count > 12} == {}


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("role", ROLES)
def test_pages_fit_and_meet_wcag(open_browser, signed_in, person, pages_of, role, size):
    page = open_browser(size, signed_in(person[role]))
    faults = []
    for shape, found in pages_of(role).items():
        page.goto(found.path)
        name = shape.strip("/").replace("/", "-").replace(":", "n") or "home"
        shot(page, f"{role}-{name}-{size}")
        if page.evaluate("document.documentElement.scrollWidth > window.innerWidth"):
            faults.append(f"{shape}: wider than {size} px")
        if size != "1920":
            faults += wcag_faults(page)
    assert faults == []
    assert page.problems == []


@pytest.mark.parametrize(
    "path", ["/sign-in", "/sign-in?tab=staff", "/sign-in?tab=class", "/forgotten-password", "/khong-co-trang-nay"]
)
def test_pages_before_sign_in_fit_and_meet_wcag(open_browser, path):
    for size in SIZES:
        page = open_browser(size)
        page.goto(path)
        name = re.sub(r"\W+", "-", path.strip("/"))
        shot(page, f"anyone-{name}-{size}")
        assert wcag_faults(page) == []
        assert not page.evaluate("document.documentElement.scrollWidth > window.innerWidth")


def test_pages_fit_the_narrowest_phone(open_browser, signed_in, person, pages_of):
    page = open_browser("390", signed_in(person["learner"]))
    page.set_viewport_size({"width": 320, "height": 640})
    wide = []
    for shape, found in pages_of("learner").items():
        page.goto(found.path)
        if page.evaluate("document.documentElement.scrollWidth > window.innerWidth"):
            wide.append(shape)
    assert wide == []


def test_pages_of_a_pupil_meet_wcag_in_the_dark(open_browser, signed_in, person, pages_of):
    page = open_browser("390", signed_in(person["learner"]), color_scheme="dark")
    faults = []
    for found in pages_of("learner").values():
        page.goto(found.path)
        faults += wcag_faults(page)
    assert faults == []
