"""Schools send pupils to a contest of the department; signals, prizes at their borders, a device whose clock is wrong."""

import datetime
import re
import subprocess
from zoneinfo import ZoneInfo

import openpyxl
import pytest

from conftest import SHOTS, TODAY, shot, sign_in, wcag_faults
from test_contest import file_of, made, pages_of, step
from thao import thao

VIETNAM = ZoneInfo("Asia/Ho_Chi_Minh")


@pytest.fixture
def visitor_of(own_server, person):
    return lambda role: sign_in(own_server.port, person[role])


def contest_named(officer, title):
    """The number of a contest of the demo."""
    page = officer.get(next(a for a in officer.get("/").document.xpath("//a/@href") if a.endswith("/contests")))
    found = [a.get("href") for a in page.document.xpath("//ul[@class='jobs']//a") if title in a.text_content()]
    assert len(found) == 1, f"{page.path} {page.status}: {page.words[:800]}"
    href = found[0]
    return int(re.search(r"/contests/(\d+)", href).group(1))


def look(open_browser, server, visitor, path, name, sizes=("390", "1366", "1920")):
    for size in sizes:
        window = open_browser(size, visitor, at=server)
        window.goto(path)
        shot(window, f"contest-{name}-{size}")
        assert wcag_faults(window) == [], name
        assert window.evaluate("document.documentElement.scrollWidth <= innerWidth"), f"{name} scrolls sideways"
        assert window.problems == [], name


def test_a_school_sends_its_list(own_server, visitor_of, person, open_browser, tmp_path):
    SHOTS.mkdir(parents=True, exist_ok=True)
    officer, manager = visitor_of("departmentOfficer"), visitor_of("schoolManager")
    code = person["schoolManager"].code
    contest = contest_named(officer, "Học sinh thạo dịch vụ công")
    path = f"/schools/{code}/contests/{contest}/nomination"
    page = manager.get(f"/schools/{code}/contests/{contest}")
    assert page.path.startswith(path) and "Trường đang lập" in page.words, page.words[:600]
    first = page.document.xpath("//section[@aria-labelledby='bang-B']//tbody/tr/th")[0].text_content().strip()
    second = page.document.xpath("//section[@aria-labelledby='bang-B']//tbody/tr/th")[1].text_content().strip()
    page = manager.submit(page, page.form(action="/order"))
    names = page.document.xpath("//section[@aria-labelledby='bang-B']//tbody/tr/th")
    assert [name.text_content().strip() for name in names][:2] == [second, first]
    look(open_browser, own_server, manager, path, "nomination")

    by_hand = open_browser("390", manager, at=own_server, scripts=False)
    by_hand.goto(path)
    by_hand.get_by_role("checkbox", name=re.compile("^Chọn ")).first.check()
    by_hand.get_by_role("button", name="Đưa vào danh sách", exact=True).click()
    assert "Đã lưu danh sách cử." in by_hand.content() or "đã đủ" in by_hand.content()
    by_hand.goto(path)
    by_hand.get_by_label("Giáo viên phụ trách", exact=True).fill("Trần Thị Hà")
    by_hand.get_by_role("button", name="Gửi danh sách", exact=True).click()
    assert "Đã gửi danh sách cho Ban Tổ chức." in by_hand.content()

    look(open_browser, own_server, officer, f"/contests/{contest}/nominations", "quota")
    look(open_browser, own_server, officer, f"/contests/{contest}/nominations/{code}", "review", ("390", "1366"))
    page = officer.get(f"/contests/{contest}/nominations/{code}")
    page = officer.submit(page, page.form(action="/approval"))
    assert "Đã duyệt" in page.words
    assert second in officer.get(f"/contests/{contest}/contestants").words

    page = manager.get(path)
    form = page.form(action="/withdrawals")
    leaving = form.xpath(".//select[@name='leaving']/option")[1]
    page = manager.submit(page, form, {"leaving": leaving.get("value"), "reason": "Em chuyển trường"})
    assert "Đã ghi rút tên" in page.words and "Đã rút" in page.words, page.words[:500]
    look(open_browser, own_server, manager, path, "nomination-accepted", ("390", "1366"))

    book = file_of(officer, f"/contests/{contest}/nominations/workbook", tmp_path / "all.xlsx")
    assert openpyxl.load_workbook(book).sheetnames == ["Cử dự thi", "Chỉ tiêu"]
    text = file_of(manager, f"{path}/document", tmp_path / "list.docx")
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{tmp_path}/office", "--headless", "--convert-to", "pdf", "--outdir",
         tmp_path, text], check=True, capture_output=True, timeout=120)
    words = pages_of(tmp_path / "list.pdf", "contest-nomination-word")
    assert "DANH SÁCH" in words and second in words and "HIỆU TRƯỞNG" in words, words


def test_ties_at_every_border_of_prizes(own_server, visitor_of, everyone, tmp_path, open_browser):
    """Ten contestants with the marks of CONTESTS.md §5: structure 1-2-3-2 gives 1, 2, 4 and 1."""
    officer = visitor_of("departmentOfficer")
    now = datetime.datetime.now(VIETNAM)
    contest = made(officer, now - datetime.timedelta(minutes=1))
    page = officer.get(f"/contests/{contest}/settings")
    officer.submit(page, page.form(holding="roundTitle"), {"prize-khuyen_khich": "2"})
    step(officer, contest, "announce")
    step(officer, contest, "open")
    marks = ["9,5", "9", "9", "8,5", "8", "8", "8", "7,5", "7", "6"]
    pupils = everyone["learner-test"][:10]
    rows = [f"{pupil.user_name};{mark};05:00;20:00 {now:%d/%m/%Y};5" for pupil, mark in zip(pupils, marks)]
    file = tmp_path / "ket-qua.csv"
    file.write_text("Mã học sinh;Điểm;Thời gian làm bài;Nộp lúc;Dự đoán\n" + "\n".join(rows) + "\n")
    page = officer.get(f"/contests/{contest}/results")
    page = officer.upload(page, page.form(holding="file"), file)
    assert "Đã nhập kết quả" in page.words, page.words[:600]
    for key in ["close", "mark", "publish"]:
        step(officer, contest, key)
    window = open_browser("1366", at=own_server)
    window.goto(f"/contests/{contest}/board")
    places = [
        [cell.inner_text().split("\n")[0] for cell in row.query_selector_all("td")]
        for row in window.query_selector_all("table.rank tbody tr")
    ]
    assert [(row[0], row[3]) for row in places] == [
        ("1", "Nhất"), ("2", "Nhì"), ("2", "Nhì"), ("4", "Ba"), ("5", "Ba"), ("5", "Ba"), ("5", "Ba"),
        ("8", "Khuyến khích"), ("9", ""), ("10", ""),
    ], places
    shot(window, "contest-ties-1366")
    assert wcag_faults(window) == []


def test_a_device_whose_clock_was_set_back(own_server, visitor_of, everyone, open_browser):
    """The clock of the page and the time that counts are the server's; the device may say what it likes."""
    officer = visitor_of("departmentOfficer")
    contest = contest_named(officer, "Tuần lễ dịch vụ công trực tuyến")
    pupil = sign_in(own_server.port, everyone["learner-test"][11])
    window = open_browser("390", pupil, at=own_server)
    window.add_init_script(
        "const real = Date.now.bind(Date); Date.now = () => real() - 86400000;"
        "const Real = Date; globalThis.Date = class extends Real {"
        " constructor(...given) { super(...(given.length ? given : [Real.now()])); } };")
    window.goto(f"/my-contests/{contest}")
    window.get_by_role("button", name="Đăng ký dự thi", exact=True).click()
    window.get_by_role("button", name=re.compile("^Bắt đầu thi")).click()
    window.wait_for_url("**/attempts/*")
    left = window.locator(".clock b").first.inner_text()
    assert re.fullmatch(r"0?9:\d\d|10:00", left), left
    window.locator(".q .choice").first.click()
    window.wait_for_timeout(1500)
    attempt = re.search(r"/attempts/(\d+)", window.url).group(1)
    shot(window, "contest-clock-back-390")
    page = pupil.get(f"/attempts/{attempt}")
    done = pupil.submit(page, page.form(action="submission"))
    assert done.status == 200
    mine = pupil.get(f"/my-contests/{contest}").words
    assert f"{datetime.datetime.now(VIETNAM):%d/%m/%Y}" in mine, mine[:600]
    look(open_browser, own_server, officer, f"/contests/{contest}/signals", "signals", ("390", "1366"))


def test_the_contests_of_the_demo_fill_the_report(demo, person, tmp_path):
    """Biểu 07 of the year in which the last round of the finished contest ended."""
    closed = TODAY - datetime.timedelta(days=27)
    year = closed.year + ((closed.month, closed.day) >= (11, 30))
    made = thao("report", "export", "--db", demo, "--unit", person["departmentOfficer"].code, "--year", year, "--out",
                tmp_path, timeout=300)
    assert made.returncode == 0, made.stderr
    (file,) = tmp_path.glob("*.xlsx")
    rows = [[cell for cell in row if cell is not None]
            for row in openpyxl.load_workbook(file)["Bieu07_CuocThi"].iter_rows(values_only=True)]
    lines = [row for row in rows if "Tìm hiểu dịch vụ công trực tuyến" in row]
    assert len(lines) >= 2, rows
    for line in lines:
        ordinal, _, level, organiser, _, school_round, sent, *prizes = line
        assert level == "Tỉnh" and organiser.startswith("Sở Giáo dục") and school_round > sent >= 10, line
        assert prizes == [1, 2, 3, 5], line
    verified = thao("contest", "verify", "--db", demo)
    assert verified.returncode == 0, verified.stdout + verified.stderr
