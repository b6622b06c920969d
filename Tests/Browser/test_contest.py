"""A contest from its preset to a published board, by plain forms, and its pages as people see them."""

import datetime
import re
import sqlite3
import subprocess
import time
from zoneinfo import ZoneInfo

import openpyxl
import pytest

from conftest import SHOTS, shot, sign_in, wcag_faults
from thao import thao

VIETNAM = ZoneInfo("Asia/Ho_Chi_Minh")
MINUTES = 2


@pytest.fixture
def visitor_of(own_server, person):
    return lambda role: sign_in(own_server.port, person[role])


def step(officer, contest, key, fields=None):
    page = officer.get(f"/contests/{contest}/steps/{key}")
    done = officer.submit(page, page.form(action="/steps/"), fields)
    assert done.status == 200 and "Đã chuyển bước" in done.words, done.words[:600]


def made(officer, closes):
    """A contest that is open until then; its number."""
    page = officer.get(next(a for a in officer.get("/").document.xpath("//a/@href") if a.endswith("/contests")))
    page = officer.submit(page, page.form(holding="preset"))
    opens = datetime.datetime.now(VIETNAM) - datetime.timedelta(minutes=5)
    fields = {
        "title": "Tìm hiểu dịch vụ công trực tuyến", "opensDay": [f"{opens:%d/%m/%Y}", ""],
        "opensTime": [f"{opens:%H:%M}", ""], "closesDay": [f"{closes:%d/%m/%Y}", ""],
        "closesTime": [f"{closes:%H:%M}", ""], "registrationDay": f"{opens:%d/%m/%Y}",
    }
    saved = officer.submit(page, page.form(holding="roundTitle"), fields)
    assert saved.status == 200 and "Đã lưu thể lệ" in saved.words, saved.words[:900]
    return int(re.search(r"/contests/(\d+)/", page.path).group(1))


def sit(pupil, contest, prediction):
    page = pupil.get(f"/my-contests/{contest}")
    page = pupil.submit(page, page.form(action="registration"))
    assert "Bắt đầu thi" in page.words, page.words[:600]
    attempt = pupil.submit(page, page.form(action="sittings"), {"prediction": prediction})
    assert attempt.path.startswith("/attempts/"), attempt.words[:400]
    done = pupil.submit(attempt, attempt.form(holding="plain") if b'name="plain"' in attempt.body
                        else attempt.form(action="submission"))
    assert done.status == 200
    return attempt.path


def published(officer, pupils):
    """A contest that these pupils sat, that was closed early and has its provisional result."""
    contest = made(officer, datetime.datetime.now(VIETNAM) + datetime.timedelta(days=1))
    step(officer, contest, "announce")
    step(officer, contest, "open")
    for number, pupil in enumerate(pupils):
        sit(pupil, contest, f"{number + 2}")
    page = officer.get(f"/contests/{contest}/settings")
    opened = datetime.datetime.now(VIETNAM) - datetime.timedelta(minutes=10)
    closed = datetime.datetime.now(VIETNAM) - datetime.timedelta(minutes=1)
    saved = officer.submit(page, page.form(holding="roundTitle"), {
        "opensDay": [f"{opened:%d/%m/%Y}", ""], "opensTime": [f"{opened:%H:%M}", ""],
        "closesDay": [f"{closed:%d/%m/%Y}", ""], "closesTime": [f"{closed:%H:%M}", ""],
        "reason": "Kết thúc sớm"})
    assert "Đã lưu thể lệ" in saved.words, saved.words[:900]
    for key in ["close", "mark", "publish"]:
        step(officer, contest, key)
    return contest


def test_from_the_preset_to_the_board(own_server, visitor_of, everyone, open_browser):
    officer = visitor_of("departmentOfficer")
    closes = datetime.datetime.now(VIETNAM).replace(second=0, microsecond=0) + datetime.timedelta(minutes=MINUTES)
    contest = made(officer, closes)
    step(officer, contest, "announce")
    step(officer, contest, "open")
    pupils = [sign_in(own_server.port, each) for each in everyone["learner"][:2]]
    for number, pupil in enumerate(pupils):
        sit(pupil, contest, f"{number + 2}")
    window = open_browser("390", pupils[0], at=own_server)
    window.goto(f"/my-contests/{contest}")
    shot(window, "contest-pupil-open-390")
    assert wcag_faults(window) == []
    time.sleep(max(0, (closes - datetime.datetime.now(VIETNAM)).total_seconds() + 1))
    for key in ["close", "mark", "publish"]:
        step(officer, contest, key)
    verified = thao("contest", "verify", "--db", own_server.db)
    assert verified.returncode == 0 and "khớp 2 bài thi" in verified.stdout, verified.stdout + verified.stderr

    looks = [(None, f"/contests/{contest}/board", "board"), (None, f"/contests/{contest}", "rules"),
             (None, "/contests", "public"), (officer, f"/contests/{contest}/desk", "desk"),
             (officer, f"/contests/{contest}/settings", "settings"),
             (officer, f"/contests/{contest}/ranking", "ranking"),
             (officer, f"/contests/{contest}/corrections", "corrections"),
             (pupils[0], f"/my-contests/{contest}", "pupil-result"), (pupils[0], "/my-contests", "pupil-list")]
    for visitor, path, name in looks:
        for size in ["390", "1366"]:
            window = open_browser(size, visitor, at=own_server)
            window.goto(path)
            shot(window, f"contest-{name}-{size}")
            assert wcag_faults(window) == [], name
            assert window.evaluate("document.documentElement.scrollWidth <= innerWidth"), f"{name} scrolls sideways"
            assert window.problems == [], name


def test_one_byte_in_the_file_is_found(copy_of_demo, tmp_path, everyone, person):
    from thao import Server

    with Server(copy_of_demo, tmp_path / "log.txt") as running:
        officer = sign_in(running.port, person["departmentOfficer"])
        contest = made(officer, datetime.datetime.now(VIETNAM) + datetime.timedelta(days=1))
        step(officer, contest, "announce")
        step(officer, contest, "open")
        pupil = sign_in(running.port, everyone["learner"][0])
        page = pupil.get(f"/my-contests/{contest}")
        page = pupil.submit(page, page.form(action="registration"))
        page = pupil.submit(page, page.form(action="sittings"), {"prediction": "5"})
        attempt = re.search(r"/attempts/(\d+)", page.path).group(1)
        csrf = page.form(action="submission").fields["csrf"]
        saved = pupil.post(f"/attempts/{attempt}/answers",
                           {"csrf": csrf, "position": "1", "sequence": "1", "response": "0"})
        assert saved.status == 200
        pupil.submit(page, page.form(action="submission"))
    assert thao("contest", "verify", "--db", copy_of_demo).returncode == 0
    with sqlite3.connect(copy_of_demo) as connection:
        changed = connection.execute(
            "UPDATE answer_journal SET response = CASE response WHEN '0' THEN '1' ELSE '0' END WHERE attempt_id = ?",
            [attempt]).rowcount
    assert changed == 1
    found = thao("contest", "verify", "--db", copy_of_demo)
    assert found.returncode == 1
    assert f"bài {attempt}: câu trả lời khác với lúc niêm phong" in found.stdout


def file_of(visitor, path, target):
    page = visitor.get(path)
    assert page.status == 200, f"{path}: {page.status}"
    target.write_bytes(page.body)
    return target


def pages_of(pdf, name):
    """The words of a PDF; its pages go to the folder of shots, for eyes."""
    subprocess.run(["pdftoppm", "-r", "70", "-png", pdf, SHOTS / name], check=True)
    return subprocess.run(["pdftotext", "-layout", pdf, "-"], check=True, capture_output=True, text=True).stdout


def printed(workbook, folder, name):
    """A workbook as LibreOffice prints it."""
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{folder}/office", "--headless", "--convert-to", "pdf", "--outdir",
         folder, workbook], check=True, capture_output=True, timeout=120)
    return pages_of(workbook.with_suffix(".pdf"), name)


def test_papers_of_an_official_result(copy_of_demo, tmp_path, everyone, person):
    """Nobody waits three working days here: the file says that the contest was held ten days ago."""
    from thao import Server

    SHOTS.mkdir(parents=True, exist_ok=True)
    ago = 10 * 86_400_000
    with Server(copy_of_demo, tmp_path / "log.txt") as running:
        officer = sign_in(running.port, person["departmentOfficer"])
        pupils = [sign_in(running.port, each) for each in everyone["learner"][:2]]
        contest = published(officer, pupils)
        with sqlite3.connect(copy_of_demo, timeout=10) as connection:
            connection.execute("UPDATE contest SET published_at_ms = published_at_ms - ? WHERE id = ?", [ago, contest])
        for key in ["end-appeals", "make-official"]:
            step(officer, contest, key)
        words = pages_of(file_of(officer, f"/contests/{contest}/certificates", tmp_path / "all.pdf"), "certificates")
        assert words.count("GIẤY CHỨNG NHẬN") == 2 and "Đạt giải Nhất" in words and "Đạt giải Nhì" in words, words
        own = pages_of(file_of(pupils[0], f"/my-contests/{contest}/certificate", tmp_path / "own.pdf"), "certificate")
        assert own.count("GIẤY CHỨNG NHẬN") == 1
        code = re.search(r"Mã: ([0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4})", own).group(1)
        assert "Kết quả này đúng như đã công bố." in sign_in(running.port, person["teacher"]).get(
            f"/verification/{code}").words
        results = file_of(officer, f"/contests/{contest}/workbook", tmp_path / "results.xlsx")
        assert openpyxl.load_workbook(results).sheetnames[-3:] == ["Theo trường", "Đề nghị khen thưởng", "Biên bản"]
        assert "ĐỀ NGHỊ KHEN THƯỞNG" in printed(results, tmp_path, "contest-workbook")
        manager = sign_in(running.port, person["schoolManager"])
        code = person["schoolManager"].code
        listed = file_of(manager, f"/schools/{code}/contests/{contest}/workbook", tmp_path / "list.xlsx")
        words = printed(listed, tmp_path, "contest-list")
        assert "DANH SÁCH HỌC SINH CỬ DỰ THI" in words and "Sông Lam, ngày" in words, words
        assert manager.get(f"/schools/{code}/contests/{contest}/certificates").body.startswith(b"%PDF-")
    verified = thao("contest", "verify", "--db", copy_of_demo)
    assert verified.returncode == 0, verified.stdout + verified.stderr
