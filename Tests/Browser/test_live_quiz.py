"""A teacher and three pupils play a live quiz; a page is loaded again, the network goes, the server is killed."""

import re

import pytest
from conftest import shot, sign_in, wcag_faults
from room import open_room

PUPILS = ["Na", "Bi", "Tí Nị"]


@pytest.fixture
def teacher(own_server, person):
    return sign_in(own_server.port, person["teacher"])


def join(page, pin, name):
    page.goto("/live")
    page.get_by_label("Mã PIN trên màn chiếu").fill(pin)
    page.get_by_role("button", name="Tiếp tục").click()
    page.get_by_label("Tên hiện trên màn chiếu").fill(name)
    page.get_by_role("button", name="Vào phòng").click()
    page.get_by_text("Em đã vào phòng").wait_for()


def answer(page, letter):
    """A tile, or whatever the kind asks for."""
    page.locator("form[data-send]").wait_for()
    tiles = page.locator("button.ans")
    if tiles.count():
        tiles.nth("ABCD".index(letter)).click()
    else:
        for group in page.locator(".tf__row").all():
            group.locator("label").first.click()
        for box in page.locator("label.ans").all()[:1]:
            box.click()
        for choice in page.locator("select").all():
            choice.select_option(index=1)
        for field in page.locator("input.q__input").all():
            field.fill("1")
        page.get_by_role("button", name="Gửi câu trả lời").click()
    page.get_by_text("Đã nhận câu trả lời").wait_for()


def test_game_with_reload_and_killed_server(open_browser, own_server, teacher):
    room, pin = open_room(teacher)
    projector = open_browser("1920", teacher, at=own_server)
    projector.goto(f"/live-quizzes/{room}")
    shot(projector, "live-lobby-empty-1920")
    phones = [open_browser("390", at=own_server) for _ in PUPILS]
    for phone, name in zip(phones, PUPILS):
        join(phone, pin, name)
        projector.get_by_role("button", name=f"Mời {name} ra khỏi phòng").wait_for()
    assert wcag_faults(projector) == [] and wcag_faults(phones[0]) == []
    shot(projector, "live-lobby-1920")
    shot(phones[0], "live-wait-390")
    remote = open_browser("390", teacher, at=own_server)
    remote.goto(f"/live-quizzes/{room}/remote")
    assert wcag_faults(remote) == []
    remote.get_by_role("button", name="Bắt đầu").click()
    for phone in phones:
        phone.locator("form[data-send]").wait_for()
    projector.get_by_text("em đã trả lời").wait_for()
    assert wcag_faults(projector) == [] and wcag_faults(phones[0]) == []
    shot(projector, "live-question-1920")
    shot(phones[0], "live-question-390")
    shot(remote, "live-remote-390")
    answer(phones[0], "A")
    phones[1].reload()
    answer(phones[1], "B")
    remote.get_by_text("2/3 em đã trả lời").wait_for()

    own_server.kill()
    phones[2].locator("form[data-send]").wait_for()
    tiles = phones[2].locator("button.ans")
    is_tile = tiles.count() > 0
    if is_tile:
        tiles.nth(2).click()
        phones[2].get_by_text("Mất mạng").wait_for()
    own_server.start()
    if is_tile:
        phones[2].get_by_text("Đã nhận câu trả lời").wait_for(timeout=20_000)
    else:
        answer(phones[2], "C")
    remote.get_by_text("3/3 em đã trả lời").wait_for(timeout=20_000)
    phones[0].get_by_text("Đã nhận câu trả lời").wait_for()

    remote.get_by_role("button", name="Hiện kết quả").click()
    for phone in phones:
        phone.locator(".outcome__facts").wait_for()
    projector.get_by_text("Vì sao?").wait_for()
    assert wcag_faults(projector) == []
    for number, phone in enumerate(phones):
        assert wcag_faults(phone) == []
        shot(phone, f"live-outcome-{number}-390")
    shot(projector, "live-reveal-1920")
    remote.get_by_role("button", name="Bảng xếp hạng").click()
    projector.get_by_role("heading", name="Bảng xếp hạng").wait_for()
    shot(projector, "live-board-1920")
    remote.get_by_role("button", name="Kết thúc đố vui").click()
    phones[0].get_by_role("heading", name=re.compile("Hạng")).wait_for()
    projector.get_by_text("Xem báo cáo").wait_for()
    assert wcag_faults(projector) == []
    shot(projector, "live-podium-1920")
    shot(phones[0], "live-end-390")
    projector.get_by_text("Xem báo cáo").click()
    projector.get_by_role("heading", name="Nên dạy lại").wait_for()
    assert wcag_faults(projector) == []
    shot(projector, "live-report-1920")
    for page in [projector, remote, *phones]:
        assert [problem for problem in page.problems if "ERR_" not in problem and "Failed to" not in problem] == []


@pytest.mark.parametrize("size", ["390", "1366", "1920"])
def test_pages_of_the_teacher_fit(open_browser, own_server, teacher, size):
    page = open_browser(size, teacher, at=own_server)
    for path, name in [("/live-quizzes", "live-list"), ("/live-quizzes/new", "live-new")]:
        page.goto(path)
        assert wcag_faults(page) == []
        shot(page, f"{name}-{size}")
        wide = page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")
        assert not wide, f"{path} at {size}"
    room, pin = open_room(teacher, teams="Sen\nTrúc")
    page.goto(f"/live-quizzes/{room}")
    shot(page, f"live-lobby-teams-{size}")
    visitor = open_browser(size, at=own_server)
    visitor.goto(f"/live/{pin}")
    assert wcag_faults(visitor) == []
    shot(visitor, f"live-entrance-{size}")


def test_everything_works_without_scripts(open_browser, own_server, teacher):
    room, pin = open_room(teacher)
    host = open_browser("390", teacher, scripts=False, at=own_server)
    pupil = open_browser("390", scripts=False, at=own_server)
    join(pupil, pin, "Na")
    host.goto(f"/live-quizzes/{room}/remote")
    host.get_by_role("button", name="Bắt đầu").click()
    pupil.get_by_role("link", name="Tải lại trang").click()
    answer(pupil, "A")
    host.reload()
    host.get_by_text("1/1 em đã trả lời").wait_for()
    host.get_by_role("button", name="Hiện kết quả").click()
    pupil.get_by_role("link", name="Tải lại trang").click()
    pupil.locator(".outcome__facts").wait_for()
    host.get_by_role("button", name="Kết thúc đố vui").click()
    host.get_by_role("link", name="Xem báo cáo").wait_for()


def test_graceful_end_of_the_server_with_open_streams(open_browser, own_server, teacher):
    room, pin = open_room(teacher)
    phone = open_browser("390", at=own_server)
    join(phone, pin, "Na")
    assert own_server.stop(limit=5) < 5
