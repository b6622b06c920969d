"""What the department sets: targets with their day, keys of other programs, letters that remind."""

import datetime
import json
import re
import shutil
import time
import urllib.error
import urllib.request

import pytest

from conftest import TODAY, views
from thao import Server
from week import follow


def test_a_target_holds_from_its_day(served, window_of, person):
    server = served()
    page = window_of(server, person["departmentOfficer"])
    unit = person["departmentOfficer"].code
    page.goto(f"/units/{unit}/coverage")
    assert "So với 80%" in page.inner_text("main")
    page.goto("/settings")
    views(page, "department-settings")
    follow(page, page.get_by_role("link", name="Chỉ tiêu, lộ trình"))
    page.get_by_label("Mức (%)", exact=True).fill("0")
    follow(page, page.get_by_role("button", name="Lưu chỉ tiêu"))
    assert "Nhập mức từ 1 đến 100" in page.inner_text("main")
    page.problems.clear()  # the browser notes that the form was refused
    views(page, "department-targets-mistake")
    page.get_by_label("Mức (%)", exact=True).fill("85")
    follow(page, page.get_by_role("button", name="Lưu chỉ tiêu"))
    assert "85%" in page.get_by_role("region", name=re.compile("Chỉ tiêu đang áp dụng")).inner_text()
    page.get_by_label("Năm 2027", exact=True).fill("89")
    follow(page, page.get_by_role("button", name="Lưu lộ trình"))
    assert "Do Sở đặt, không có trong Kế hoạch" in page.inner_text("main")
    views(page, "department-targets")
    page.goto(f"/units/{unit}/coverage")
    assert "So với 85%" in page.inner_text("main")
    views(page, "department-coverage-85")


def read(server, path, key=None):
    """Status and body of a request of another program."""
    request = urllib.request.Request(server.address + path)
    if key:
        request.add_header("Authorization", f"Bearer {key}")
    try:
        with urllib.request.urlopen(request, timeout=30) as answer:
            return answer.status, json.loads(answer.read()) if "csv" not in path else answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, json.loads(error.read())


def test_a_warehouse_reads_figures_with_a_key(served, window_of, person):
    server = served()
    page = window_of(server, person["administrator"])
    page.goto("/settings")
    follow(page, page.get_by_role("link", name="Khóa truy cập dữ liệu"))
    page.get_by_label("Chương trình dùng khóa", exact=True).fill("Kho dữ liệu của Sở")
    page.get_by_label("Được đọc", exact=True).select_option("figures")
    follow(page, page.get_by_role("button", name="Cấp khóa"))
    key = page.locator("code").inner_text()
    views(page, "department-keys-new")
    assert read(server, "/api/v1/units")[0] == 401
    status, units = read(server, "/api/v1/units", key)
    assert status == 200 and any(unit["code"] == "THPT01" for unit in units["units"])
    department = person["departmentOfficer"].code
    status, figures = read(server, f"/api/v1/units/{department}/figures.json", key)
    assert status == 200 and {row["measure"] for row in figures["rows"]} >= {"population", "reached", "outreach_people"}
    names = json.dumps(figures, ensure_ascii=False)
    assert person["learner-test"].full_name not in names
    status, csv = read(server, f"/api/v1/units/{department}/figures.csv", key)
    assert status == 200 and csv.splitlines()[0].startswith("report_year")
    page.goto("/settings/api-keys")
    assert key not in page.content() and "Dùng lần cuối" in page.inner_text("main")
    follow(page, page.get_by_role("button", name=re.compile("Thu hồi")))
    assert read(server, "/api/v1/units", key)[0] == 401
    views(page, "department-keys")


def test_letters_remind_when_the_server_is_told_to(served, window_of, person, tmp_path):
    program = tmp_path / "sendmail"
    program.write_text(f"#!/bin/sh\ncat > {tmp_path}/letter-$$\n")
    program.chmod(0o755)
    # Three days before schools close their figures.
    day = datetime.date(TODAY.year if TODAY.month < 11 else TODAY.year + 1, 11, 8)
    server = served(day, 8, ["--sendmail", str(program), "--mail-from", "thao@sogd.example.vn"])
    page = window_of(server, person["administrator"])
    page.goto("/settings")
    follow(page, page.get_by_role("link", name="Thư nhắc"))
    page.get_by_label("Mỗi dòng một đơn vị").fill("THPT01 vanthu")
    follow(page, page.get_by_role("button", name="Lưu địa chỉ"))
    assert "Dòng 1: địa chỉ thư chưa đúng" in page.inner_text("main")
    page.problems.clear()
    views(page, "department-mail-mistake")
    page.get_by_label("Mỗi dòng một đơn vị").fill("THPT01 vanthu@thpt01.example.vn")
    follow(page, page.get_by_role("button", name="Lưu địa chỉ"))
    until = time.monotonic() + 90
    while not list(tmp_path.glob("letter-*")) and time.monotonic() < until:
        time.sleep(1)
    (letter,) = tmp_path.glob("letter-*")
    assert letter.read_text().splitlines()[1] == "To: vanthu@thpt01.example.vn"
    page.reload()
    assert "Đã gửi" in page.inner_text("main")
    views(page, "department-mail")


def test_the_server_refuses_a_mail_program_that_is_not_there(copy_of_demo, tmp_path):
    with pytest.raises(RuntimeError, match="--sendmail"):
        Server(copy_of_demo, tmp_path / "log.txt", more=["--sendmail", "/no/such/program"]).start()
    with pytest.raises(RuntimeError, match="--mail-from"):
        Server(copy_of_demo, tmp_path / "log.txt", more=["--sendmail", shutil.which("true")]).start()
