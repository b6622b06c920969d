"""The options of a test from the teacher's form to the pupil's result, with and without scripts, on two devices."""

import datetime
import re

import pytest

from conftest import TODAY, shot, sign_in, wcag_faults

TITLE = "Ôn tập giữa kỳ"
LATER = TODAY + datetime.timedelta(days=3)
LAST = TODAY + datetime.timedelta(days=4)
OPTIONS = {
    "title": TITLE, "work": "own", "opensDay": f"{TODAY:%d/%m/%Y}", "opensTime": "00:01",
    "closesDay": f"{LATER:%d/%m/%Y}", "closesTime": "20:00", "timeLimit": "30", "attempts": "2", "counting": "best",
    "late": "taken", "lateDay": f"{LAST:%d/%m/%Y}", "lateTime": "20:00", "latePercent": "10", "layout": "oneByOne",
    "marks": "afterSubmission", "reveal": "byHand",
}


@pytest.fixture
def given(own_server, person, everyone):
    """A teacher, a pupil of theirs, and a paper of six chosen questions that the class was given."""
    teacher = sign_in(own_server.port, person["teacher"])
    rooms = set(teacher.get("/classrooms").document.xpath("//a/@href"))
    for path in sorted(room for room in rooms if re.fullmatch(r"/classrooms/\d+", room)):
        words = teacher.get(path).words
        pupils = [one for role in ("learner-test", "learner") for one in everyone[role] if one.full_name in words]
        pupils = [one for one in pupils if one.code == person["teacher"].code]
        if pupils:
            break
    page = teacher.get(f"{path}/assignments/new")
    form = page.form(holding="closesDay")
    questions = form.xpath(".//input[@name='question']/@value")[:6]
    assert len(questions) == 6
    values = [(name, value) for name, value in form.form_values() if name not in OPTIONS]
    fields = dict(values) | OPTIONS | {"question": questions}
    made = teacher.post(form.get("action"), fields)
    assert made.status == 200 and TITLE in made.words, made.words[:600]
    assert "Số lần làm: 2 lần." in made.words
    return own_server, teacher, made.path.split("?")[0], pupils[0]


def begin(page, assignment):
    page.goto(f"{assignment}/start")
    page.get_by_role("button", name=re.compile("Bắt đầu|Làm tiếp")).click()
    page.wait_for_url("**/attempts/*")


def shown(page):
    return page.locator("[data-question]:visible")


def answer(page):
    """Answers the question that is shown."""
    field = shown(page).locator("input, select").first
    if field.get_attribute("type") in ("radio", "checkbox"):
        field.locator("xpath=ancestor::label").click()
    elif field.evaluate("field => field.tagName") == "SELECT":
        for index in range(shown(page).locator("select").count()):
            shown(page).locator("select").nth(index).select_option(index=index + 1)
    else:
        field.fill("5")


def test_one_by_one_with_scripts_and_without_a_network(open_browser, given):
    server, teacher, assignment, pupil = given
    page = open_browser("390", sign_in(server.port, pupil), at=server)
    page.goto(f"{assignment}/start")
    shot(page, "options-start-390")
    assert "em còn 2 lần" in page.inner_text("main")
    begin(page, assignment)
    assert shown(page).count() == 1
    shot(page, "options-one-390")
    assert wcag_faults(page) == []
    answer(page)
    page.context.set_offline(True)
    for _ in range(2):
        page.get_by_role("button", name="Câu sau").click()
        answer(page)
    assert shown(page).get_attribute("id") == "q3"
    page.get_by_text("Mất mạng").first.wait_for()
    page.context.set_offline(False)
    page.get_by_role("alert").filter(has_text="Mất mạng").wait_for(state="hidden", timeout=20_000)
    page.get_by_role("button", name=re.compile("câu$")).click()
    page.locator("dialog[open] [data-square='q6']").click()
    assert shown(page).get_attribute("id") == "q6"
    page.get_by_role("button", name="Câu sau").click()
    assert shown(page).count() == 0
    shot(page, "options-end-390")
    page.locator("#nop").get_by_role("button", name="Nộp bài").click()
    page.wait_for_url("**/result")
    shot(page, "options-result-390")
    words = page.inner_text("main")
    assert "Làm lại, còn 1 lần" in words and "khi thầy cô công bố" in words
    published = teacher.get(assignment)
    published = teacher.submit(published, published.form(action="publication"), {})
    assert "Đã công bố" in published.words
    page.reload()
    assert "Xem lại từng câu" in page.inner_text("main")
    assert [problem for problem in page.problems if "ERR_INTERNET_DISCONNECTED" not in problem] == []


def test_one_by_one_without_scripts(open_browser, given):
    server, _, assignment, pupil = given
    page = open_browser("390", sign_in(server.port, pupil), scripts=False, at=server)
    begin(page, assignment)
    answer(page)
    page.get_by_role("button", name="Câu sau").click()
    assert shown(page).get_attribute("id") == "q2"
    page.get_by_role("button", name="Câu trước").click()
    assert shown(page).get_attribute("id") == "q1"
    assert page.locator("#q1 :checked, #q1 input[value='5']").count() >= 1
    shot(page, "options-no-script-390")
    page.get_by_role("button", name="Nộp bài").first.click()
    assert page.locator("#nop").is_visible()
    page.locator("#nop").get_by_role("button", name="Nộp bài").click()
    assert "Các lần làm bài" in page.inner_text("main")


def test_a_second_device_goes_on_and_nothing_gets_lost(open_browser, given):
    server, _, assignment, pupil = given
    first = open_browser("1366", sign_in(server.port, pupil), at=server)
    begin(first, assignment)
    answer(first)
    first.get_by_text(re.compile("Đã lưu \\d")).first.wait_for()
    second = open_browser("390", sign_in(server.port, pupil), at=server)
    second.goto(first.url.split("?")[0])
    shot(second, "options-elsewhere-390")
    assert shown(second).count() == 0
    second.get_by_role("button", name="Làm tiếp trên máy này").click()
    second.locator("#q1").wait_for()
    assert second.locator("#q1 :checked, #q1 input[value='5']").count() >= 1
    first.get_by_role("button", name="Câu sau").click()
    answer(first)
    notice = first.get_by_role("alert").filter(has_text="Bài đang được làm trên máy khác")
    notice.wait_for()
    assert first.locator("#de").evaluate("form => form.inert")
    shot(first, "options-taken-1366")
    assert wcag_faults(first) == []
    second.reload()
    second.get_by_role("button", name="Câu sau").click()
    assert second.locator("#q2 :checked, #q2 input[value='5']").count() >= 1, "what the first device sent is there"
    notice.get_by_role("button", name="Làm tiếp trên máy này").click()
    first.locator("#q1").wait_for()
    assert not first.locator("#de").evaluate("form => form.inert")


def test_pages_of_the_teacher(open_browser, given):
    server, teacher, assignment, _ = given
    room = next(
        link for link in teacher.get(assignment).document.xpath("//a/@href") if re.fullmatch(r"/classrooms/\d+", link)
    )
    groups = teacher.get(f"{room}/groups")
    form = groups.form(holding="learner")
    ticked = form.xpath(".//input[@name='learner']/@value")[:3]
    saved = teacher.post(
        form.get("action"), {"csrf": form.fields["csrf"], "name": "Cần ôn thêm", "learner": ticked}
    )
    assert "Cần ôn thêm" in saved.words and "3 em" in saved.words
    for size in ("390", "1366"):
        page = open_browser(size, teacher, at=server)
        for name, path in (
            ("form", f"{room}/assignments/new"), ("settings", f"{assignment}/settings"), ("assignment", assignment),
            ("groups", f"{room}/groups"),
        ):
            page.goto(path)
            for fold in page.locator("details.fold").all():
                fold.evaluate("fold => { fold.open = true }")
            shot(page, f"options-{name}-{size}")
            assert wcag_faults(page) == []
            assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), path
        assert page.problems == []


def test_questions_are_found_and_ticked_without_scripts(open_browser, given):
    server, teacher, assignment, _ = given
    room = next(
        link for link in teacher.get(assignment).document.xpath("//a/@href") if re.fullmatch(r"/classrooms/\d+", link)
    )
    page = open_browser("390", teacher, at=server, scripts=False)
    page.goto(f"{room}/assignments/new")
    page.get_by_label("Tên bài giao").fill("Ôn mật khẩu")
    ticked = []
    for words in ("mật khẩu", "MA OTP"):
        if not page.get_by_label("Tìm trong câu hỏi").is_visible():
            page.get_by_text("Câu hỏi tự chọn").click()
        page.get_by_label("Tìm trong câu hỏi").fill(words)
        page.get_by_role("button", name="Tìm câu hỏi").click()
        assert page.url.endswith("#chon")
        assert page.get_by_label("Tìm trong câu hỏi").evaluate("field => field.getBoundingClientRect().top < innerHeight")
        assert page.get_by_label("Tên bài giao").input_value() == "Ôn mật khẩu"
        kept = page.locator("input[name=question]:checked").evaluate_all("boxes => boxes.map(box => box.value)")
        assert kept == ticked
        box = page.locator("input[name=question]:not(:checked)").first
        ticked.append(box.get_attribute("value"))
        box.locator("xpath=ancestor::label").click()
    shot(page, "options-search-390")
    page.get_by_role("button", name="Giao bài").click()
    assert "Ôn mật khẩu" in page.locator("h1").inner_text()
    assert "Ôn mật khẩu (2 câu)" in teacher.get(f"{room}/assignments/new").words
