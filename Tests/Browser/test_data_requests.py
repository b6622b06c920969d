"""What pupils and parents ask about their data, and how long data are kept."""

import datetime
import json
import re
from pathlib import Path

from conftest import TODAY, views
from week import follow


def test_a_request_about_data_is_answered(served, window_of, person, everyone):
    server = served()
    manager = person["schoolManager"]
    pupil = next(p for p in everyone["learner-test"] if p.code == manager.code)
    page = window_of(server, manager)
    page.goto(f"/schools/{manager.code}")
    follow(page, page.get_by_role("link", name="Yêu cầu về dữ liệu"))
    views(page, "department-requests-empty")
    follow(page, page.get_by_role("button", name="Ghi yêu cầu"))
    assert "Chọn yêu cầu" in page.inner_text("main")
    page.problems.clear()
    views(page, "department-requests-mistake")
    page.get_by_label("Yêu cầu", exact=True).select_option("correct")
    page.get_by_label("Mã học sinh", exact=True).fill(pupil.user_name)
    page.get_by_label("Ai yêu cầu", exact=True).fill("mẹ của em")
    page.get_by_label("Ghi chú", exact=True).fill("Sai tên đệm")
    follow(page, page.get_by_role("button", name="Ghi yêu cầu"))
    views(page, "department-requests")
    follow(page, page.get_by_role("link", name="Sửa dữ liệu sai"))
    views(page, "department-request")
    follow(page, page.get_by_role("link", name="Dữ liệu của em để xem, in"))
    assert pupil.user_name in page.inner_text("main")
    views(page, "department-data")
    with page.expect_download() as download:
        page.get_by_role("link", name="Tải tệp JSON").click()
    tables = json.loads(Path(download.value.path()).read_text())
    assert tables["Học sinh"][0]["Mã"] == pupil.user_name and "Minh chứng" in tables
    page.go_back()
    page.get_by_label("Họ và tên", exact=True).fill("Nguyễn Thị Sửa Tên")
    page.get_by_label("Sửa dữ liệu như các ô trên").check()
    page.get_by_label("Câu trả lời cho người yêu cầu", exact=True).fill("Đã sửa tên đệm theo giấy khai sinh")
    follow(page, page.get_by_role("button", name="Trả lời yêu cầu"))
    assert "Đã làm" in page.inner_text("main") and "Nguyễn Thị Sửa Tên" in page.inner_text("main")
    follow(page, page.get_by_role("link", name="Sửa dữ liệu sai"))
    views(page, "department-request-answered")


def test_old_data_are_purged_after_a_look(served, window_of, person):
    server = served(datetime.date(TODAY.year + 4, TODAY.month, 28))
    page = window_of(server, person["administrator"])
    page.goto("/settings")
    follow(page, page.get_by_role("link", name="Dữ liệu cá nhân"))
    expired = page.get_by_text(re.compile("bản ghi câu trả lời hết hạn")).inner_text()
    assert not re.search(r": 0 bản ghi", expired)
    views(page, "department-keeping")
    button = page.get_by_role("button", name="Xóa dữ liệu hết hạn")
    page.get_by_label(re.compile("Đã sao lưu")).check()
    follow(page, button)
    assert "Chưa có gì hết hạn." in page.inner_text("main") and "Các lần xóa" in page.inner_text("main")
    views(page, "department-keeping-purged")
