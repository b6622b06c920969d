"""A pupil sits a test on a phone: with scripts, without the network, and without scripts."""

import re

from conftest import shot, sign_in
from thao import ROOT

SAVED = re.compile(r"Đã lưu \d{1,2}:\d{2}:\d{2}")


def begin(page):
    """From the pupil's home to the first question."""
    page.goto("/")
    page.get_by_role("link", name=re.compile("kiểm tra", re.IGNORECASE)).first.click()
    start = page.get_by_role("button", name=re.compile("Bắt đầu|Vào làm|Làm bài"))
    if start.count():
        start.first.click()
    page.wait_for_url("**/attempts/*")


def options(page):
    return page.locator("input[type=radio]")


def choose(page, index):
    """Ticks the label, as a thumb does: the input itself may be drawn by its label."""
    options(page).nth(index).locator("xpath=ancestor::label").click()


def test_with_scripts(open_browser, server, fresh_pupil):
    page = open_browser("390", sign_in(server.port, fresh_pupil))
    begin(page)
    shot(page, "attempt-begin-390")
    choose(page, 1)
    page.get_by_text(SAVED).first.wait_for()
    shot(page, "attempt-saved-390")

    page.context.set_offline(True)
    choose(page, 2)
    page.get_by_text("Mất mạng").first.wait_for()
    assert page.get_by_role("alert").filter(has_text="Mất mạng").is_visible()
    assert page.evaluate("Object.keys(localStorage).length") > 0
    shot(page, "attempt-offline-390")

    page.context.set_offline(False)
    page.get_by_role("alert").filter(has_text="Mất mạng").wait_for(state="hidden", timeout=20_000)
    page.get_by_text(SAVED).first.wait_for()

    page.reload()
    assert options(page).nth(2).is_checked() and not options(page).nth(1).is_checked()

    submit(page)
    assert re.search(r"\d+,\d+", page.inner_text("main")), "the result shows points with a comma"
    shot(page, "attempt-result-390")
    assert [problem for problem in page.problems if "ERR_INTERNET_DISCONNECTED" not in problem] == []


def submit(page):
    page.on("dialog", lambda dialog: dialog.accept())
    page.get_by_role("button", name=re.compile("Nộp bài")).first.click()
    again = page.get_by_role("button", name=re.compile("Nộp bài"))
    if "/submission" not in page.url and again.count() and again.last.is_visible():
        again.last.click()
    page.get_by_text(re.compile("Kết quả|điểm")).first.wait_for()


def test_without_scripts(open_browser, server, fresh_pupil):
    page = open_browser("390", sign_in(server.port, fresh_pupil), scripts=False)
    begin(page)
    choose(page, 1)
    page.get_by_role("button", name=re.compile("Lưu")).first.click()
    assert options(page).nth(1).is_checked()
    shot(page, "attempt-no-script-390")
    submit(page)
    assert re.search(r"\d+,\d+", page.inner_text("main"))


def test_a_test_once_submitted_takes_no_more_answers(server, fresh_pupil, open_browser):
    visitor = sign_in(server.port, fresh_pupil)
    page = open_browser("390", visitor, scripts=False)
    begin(page)
    address = page.url.removeprefix(server.address)
    stale = visitor.get(address)
    fields = dict(stale.form(action="submission").form_values()) | {"q1": "0"}
    save = {"csrf": fields["csrf"], "position": "1", "sequence": "99", "response": "0"}
    submit(page)
    late = visitor.post(f"{address}/answers", save, follow=False)
    assert late.status == 409 and "nộp" in late.text.lower()
    result = visitor.get(f"{address}/result").words
    again = visitor.post(f"{address}/submission", fields)
    assert again.path == f"{address}/result" and again.words == result


def test_a_running_test_holds_no_key_and_is_nobody_elses(server, fresh_pupil, waiting_pupils, open_browser):
    visitor = sign_in(server.port, fresh_pupil)
    page = open_browser("390", visitor, scripts=False)
    begin(page)
    address = page.url.removeprefix(server.address)
    sheet = visitor.get(address)
    assert [text for text in explanations() if text in sheet.text] == []
    choices = sheet.document.xpath("//input[@type='radio' and @name='q1']")
    assert [choice.get("value") for choice in choices] == ["0", "1", "2", "3"]
    attributes = {name for choice in choices for name in choice.keys()}
    assert attributes <= {"type", "name", "value", "id", "class", "required"}
    stranger = sign_in(server.port, waiting_pupils[0])
    for path in (address, f"{address}/result"):
        assert stranger.get(path).status == 404
    save = {"csrf": stranger.get("/account").form(action="/session").fields["csrf"]}
    save |= {"position": "1", "sequence": "1", "response": "0"}
    assert stranger.post(f"{address}/answers", save, follow=False).status in (404, 409)
    assert not visitor.get(address).document.xpath("//input[@name='q1' and @checked]")


def explanations():
    """The beginnings of the bank's explanations, which only a result may show."""
    found = set()
    for file in (ROOT / "quizzes").rglob("*.yml"):
        found |= set(re.findall(r'explanation: "([^"\\&<>]{40})', file.read_text()))
    assert len(found) > 20
    return found
