"""What every answer says to the browser, and the weight of a first visit."""

import pytest

from conftest import secrets
from visitor import Visitor

LIMIT_BYTES = 60 * 1024


def test_the_content_policy_is_strict(server, signed_in, person):
    for page in (Visitor(server.port).get("/sign-in"), signed_in(person["learner"]).get("/")):
        policy = dict(part.strip().split(" ", 1) for part in page.headers["Content-Security-Policy"].split(";"))
        assert policy["default-src"] == "'none'"
        assert policy["script-src"] == "'self'" and policy["style-src"] == "'self'"
        assert policy["base-uri"] == "'none'" and policy["frame-ancestors"] == "'none'"
        assert "unsafe" not in str(policy)
        assert page.headers["X-Content-Type-Options"] == "nosniff"
        assert page.headers["Cache-Control"] == "no-store"


def test_the_session_cookie_is_out_of_reach_of_scripts(server, person):
    visitor = Visitor(server.port)
    page = visitor.get("/sign-in")
    answer = visitor.submit(page, page.form(holding="password"), secrets(person["learner"]), follow=False)
    cookie = next(line for line in answer.headers.get_all("Set-Cookie") if line.startswith("thao_session="))
    assert "httponly" in cookie.lower() and "samesite=lax" in cookie.lower()


def test_static_files_are_kept_for_ever(server):
    page = Visitor(server.port).get("/sign-in")
    sheets = page.document.xpath("//link[@rel='stylesheet']/@href")
    assert sheets
    for sheet in sheets:
        assert "immutable" in Visitor(server.port).get(sheet).headers["Cache-Control"]


def test_an_unknown_page_and_a_large_form_say_what_to_do(server, signed_in, person):
    visitor = signed_in(person["learner"])
    missing = visitor.get("/khong-co")
    assert missing.status == 404 and "Không tìm thấy" in missing.words
    large = visitor.request(
        "POST", "/session", b"a" * 10_000_000, {"Content-Type": "application/x-www-form-urlencoded"}
    )
    assert large.status == 413 and "quá lớn" in large.words


@pytest.mark.parametrize("path", ["/"])
def test_first_visit_of_a_pupil_page_is_light(open_browser, signed_in, person, path):
    page = open_browser("390", signed_in(person["learner"]))
    devtools = page.context.new_cdp_session(page)
    devtools.send("Network.enable")
    sizes = []
    devtools.on("Network.loadingFinished", lambda event: sizes.append(event["encodedDataLength"]))
    page.goto(path, wait_until="networkidle")
    page.evaluate("document.fonts.ready.then(() => true)")
    assert sum(sizes) <= LIMIT_BYTES, f"{sum(sizes)} bytes in {len(sizes)} answers"
