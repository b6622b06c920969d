"""The command line that officers, scripts and auditors use."""

import datetime
import json
import re
import shutil
import sqlite3
import subprocess
import sys

import openpyxl
import pytest

from conftest import SCHOOL_YEAR, TODAY
from thao import ROOT, thao

LETTERS = {"Đ": True, "S": False, "-": None}

# The published vectors of the part with four statements: key, answer, hundredths of a point.
TRUE_FALSE = [
    ("ĐSĐS", "ĐSĐS", 100), ("ĐSĐS", "ĐSĐĐ", 50), ("ĐSĐS", "ĐSSĐ", 25), ("ĐSĐS", "ĐĐSĐ", 10), ("ĐSĐS", "SĐSĐ", 0),
    ("ĐSĐS", "----", 0), ("ĐSĐS", "ĐS--", 25), ("SSĐĐ", "SSĐ-", 50),
]

COMMON = """
    content_area: ND3
    level: NB
    safety: false
    grades: [10, 12]
    explanation: "Vì đúng như vậy."
    source: "Bộ câu hỏi thử"
    checked_on: 2026-11-20
    status: approved
"""


def bank(tmp_path, questions):
    file = tmp_path / "questions.yml"
    file.write_text('id: questions\ntitle: "Thử"\nquestions:\n' + "".join(q + COMMON for q in questions))
    return file


def choice(name):
    return (
        f'  - id: {name}\n    kind: single_choice\n    stem: "Câu {name}"\n'
        '    options: ["Một", "Hai", "Ba", "Bốn"]\n    correct: 1'
    )


def cluster(name, key):
    right = ", ".join("true" if letter == "Đ" else "false" for letter in key)
    return (
        f'  - id: {name}\n    kind: true_false_cluster\n    stem: "Câu {name}"\n'
        f'    statements: ["Ý a", "Ý b", "Ý c", "Ý d"]\n    correct: [{right}]'
    )


def test_help_is_vietnamese_with_an_english_line():
    shown = thao("--help")
    assert shown.returncode == 0
    assert "dịch vụ công" in shown.stdout and "reports" in shown.stdout.lower()
    for command in ["serve", "check", "demo", "roster", "quiz", "literacy", "report", "backup", "restore", "verify"]:
        assert command in shown.stdout
        assert thao(command, "--help").returncode == 0


def test_wrong_usage_is_2_and_a_missing_file_is_3(tmp_path):
    assert thao("serve", "--port").returncode == 2
    assert thao("nothing").returncode == 2
    assert thao("verify", "--db", tmp_path / "none.sqlite").returncode == 3


def test_check_finds_nothing_wrong_with_our_content():
    checked = thao("check")
    assert checked.returncode == 0, checked.stdout + checked.stderr


def test_check_says_every_problem_at_once(tmp_path):
    for folder in ("lessons", "quizzes"):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    first = next((tmp_path / "quizzes").rglob("lop-10/*.yml"))
    first.write_text(first.read_text().replace("title:", "titel:", 1))
    (tmp_path / "quizzes/lop-10/hong.yml").write_text("id: [\n")
    checked = thao("check", "--content", tmp_path)
    assert checked.returncode == 1
    told = checked.stdout + checked.stderr
    assert first.name in told and "titel" in told and "hong.yml" in told


@pytest.mark.parametrize(("key", "answer", "hundredths"), TRUE_FALSE)
def test_mark_a_cluster(tmp_path, key, answer, hundredths):
    responses = tmp_path / "responses.json"
    responses.write_text(json.dumps({"a": [LETTERS[letter] for letter in answer]}))
    marked = thao("quiz", "mark", bank(tmp_path, [cluster("a", key)]), responses)
    assert marked.returncode == 0, marked.stderr
    assert json.loads(marked.stdout) == [{"id": "a", "hundredths": hundredths, "max_hundredths": 100}]


def test_mark_keeps_the_order_of_the_questions(tmp_path):
    responses = tmp_path / "responses.json"
    responses.write_text(json.dumps({"b": 1, "a": 0}))
    marked = thao("quiz", "mark", bank(tmp_path, [choice("a"), choice("b"), choice("c")]), responses)
    assert [(line["id"], line["hundredths"] > 0) for line in json.loads(marked.stdout)] == [
        ("a", False), ("b", True), ("c", False),
    ]


@pytest.mark.parametrize(
    ("code", "order", "first_options"),
    [("101", [3, 5, 4, 2, 1, 10, 9, 7, 6, 8], [1, 0, 3, 2]), ("102", [4, 7, 3, 5, 8, 6, 9, 1, 2, 10], [3, 1, 2, 0])],
)
def test_paper_is_the_published_shuffle(tmp_path, code, order, first_options):
    questions = bank(tmp_path, [choice(f"q{number}") for number in range(1, 11)])
    printed = thao("quiz", "paper", "--exam", "DEMO", "--code", code, questions)
    assert printed.returncode == 0, printed.stderr
    paper = json.loads(printed.stdout)
    assert paper["code"] == code
    assert [question["id"] for question in paper["questions"]] == [f"q{number}" for number in order]
    assert paper["questions"][0]["options"] == first_options


def test_literacy_explains_the_four_conditions(demo):
    with sqlite3.connect(f"file:{demo}?mode=ro", uri=True) as db:
        code = db.execute("SELECT student_code FROM learner JOIN literacy_status ON learner_id = id LIMIT 1").fetchone()[0]
    explained = thao("literacy", "explain", "--db", demo, "--student", code)
    assert explained.returncode == 0, explained.stderr
    assert code in explained.stdout and len(explained.stdout.splitlines()) >= 4
    assert thao("literacy", "explain", "--db", demo, "--student", "KHONG-CO").returncode != 0


def roster(path, rows):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["TRƯỜNG THPT THỬ NGHIỆM"])
    sheet.append(["DANH SÁCH HỌC SINH NĂM HỌC 2026-2027"])
    sheet.append([])
    sheet.append(["STT", "Mã định danh Bộ GD&ĐT", "Họ và tên", "Ngày sinh", "Giới tính", "Dân tộc", "Lớp", "Trạng thái"])
    for number, row in enumerate(rows, 1):
        sheet.append([number, *row])
    book.save(path)
    return path


@pytest.fixture
def school(person):
    return person["schoolManager"].code


def import_roster(file, db, school, *more):
    return thao(
        "roster", "import", file, "--db", db, "--school", school, "--year", f"{SCHOOL_YEAR}-{SCHOOL_YEAR + 1}", *more
    )


NEW_PUPILS = [
    ["0012345678", "Nguyễn Thị Thử Một", "05/03/2011", "Nữ", "Kinh", "10A1", "Đang học"],
    ["0012345679", "Trần Văn Thử Hai", datetime.date(2011, 12, 30), "Nam", "Kinh", "10A1", "Đang học"],
]


def test_a_dry_run_changes_nothing_and_the_import_adds_the_same(copy_of_demo, tmp_path, school):
    file = roster(tmp_path / "lop.xlsx", NEW_PUPILS)
    before = copy_of_demo.read_bytes()
    dry = import_roster(file, copy_of_demo, school, "--dry-run")
    assert dry.returncode == 0, dry.stderr + dry.stdout
    told = json.loads(dry.stdout)
    assert (told["added"], told["changed"], told["problems"]) == (2, 0, [])
    assert copy_of_demo.read_bytes() == before
    assert json.loads(import_roster(file, copy_of_demo, school).stdout)["added"] == 2
    again = json.loads(import_roster(file, copy_of_demo, school).stdout)
    assert (again["added"], again["unchanged"]) == (0, 2)
    with sqlite3.connect(copy_of_demo) as db:
        found = db.execute("SELECT full_name FROM learner WHERE student_code = '0012345678'").fetchone()
    assert found == ("Nguyễn Thị Thử Một",)


def test_a_wrong_row_stops_the_whole_import(copy_of_demo, tmp_path, school):
    wrong = ["0012345680", "Lê Văn Sai", "31/02/2011", "Nam", "Kinh", "10A1", "Đang học"]
    refused = import_roster(roster(tmp_path / "lop.xlsx", [*NEW_PUPILS, wrong]), copy_of_demo, school)
    assert refused.returncode == 1
    problems = json.loads(refused.stdout)["problems"]
    assert [problem["row"] for problem in problems] == [7]
    assert "Ngày sinh" in problems[0]["column"]
    with sqlite3.connect(copy_of_demo) as db:
        assert db.execute("SELECT COUNT(*) FROM learner WHERE student_code LIKE '001234567%'").fetchone() == (0,)


def test_a_file_that_is_no_workbook_is_refused(copy_of_demo, tmp_path, school):
    (tmp_path / "lop.xlsx").write_bytes(b"PK\x03\x04 khong phai")
    assert import_roster(tmp_path / "lop.xlsx", copy_of_demo, school).returncode in (1, 3)


def test_reports_are_listed_and_exported(exported_workbook):
    listed = thao("report", "list")
    assert listed.returncode == 0
    for number in ("01", "02", "04", "05b"):
        assert number in listed.stdout
    assert "ThuyetMinh" in openpyxl.load_workbook(exported_workbook).sheetnames


def test_other_programs_open_the_workbook(exported_workbook, tmp_path):
    """A strict reader finds nothing, and LibreOffice makes pages of it."""
    audited = subprocess.run(
        [sys.executable, "-m", "openxml_audit", str(exported_workbook)], capture_output=True, text=True, timeout=120
    )
    assert audited.returncode == 0, audited.stdout[-3000:] + audited.stderr[-1000:]
    made = subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{tmp_path}/office", "--headless", "--convert-to", "pdf", "--outdir",
         str(tmp_path), str(exported_workbook)],
        capture_output=True, text=True, timeout=180,
    )
    (pdf,) = tmp_path.glob("*.pdf")
    described = subprocess.run(["pdfinfo", str(pdf)], capture_output=True, text=True, check=True, timeout=30)
    assert int(re.search(r"Pages:\s+(\d+)", described.stdout).group(1)) >= 4, made.stderr


def test_backup_restore_verify(demo, tmp_path):
    backup, restored = tmp_path / "backup.sqlite", tmp_path / "restored.sqlite"
    assert thao("backup", "--db", demo, "--out", backup).returncode == 0
    assert thao("verify", "--db", backup).returncode == 0
    assert thao("restore", backup, "--db", restored).returncode == 0
    assert thao("verify", "--db", restored).returncode == 0
    tables = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
    with sqlite3.connect(demo) as a, sqlite3.connect(restored) as b:
        for (table,) in a.execute(tables).fetchall():
            count = f'SELECT COUNT(*) FROM "{table}"'
            assert a.execute(count).fetchone() == b.execute(count).fetchone(), table


def test_verify_finds_a_changed_log_and_a_broken_file(copy_of_demo, tmp_path, school):
    assert import_roster(roster(tmp_path / "lop.xlsx", NEW_PUPILS), copy_of_demo, school).returncode == 0
    assert thao("verify", "--db", copy_of_demo).returncode == 0
    with sqlite3.connect(copy_of_demo) as db:
        changed = db.execute(
            "UPDATE audit_entry SET subject = subject || '.' WHERE id = (SELECT MIN(id) FROM audit_entry)"
        ).rowcount
    assert changed == 1
    assert thao("verify", "--db", copy_of_demo).returncode == 1
    broken = tmp_path / "broken.sqlite"
    broken.write_bytes(b"SQLite format 3\x00" + b"\x01" * 5000)
    assert thao("verify", "--db", broken).returncode in (1, 3)
    assert thao("restore", broken, "--db", tmp_path / "never.sqlite").returncode in (1, 3)
    assert not (tmp_path / "never.sqlite").exists()


def test_verify_misses_lines_cut_off_after_a_backup(copy_of_demo, tmp_path, school):
    assert import_roster(roster(tmp_path / "lop.xlsx", NEW_PUPILS), copy_of_demo, school).returncode == 0
    said = thao("backup", "--db", copy_of_demo, "--out", tmp_path / "backup.sqlite").stderr
    (noted,) = re.findall(r"[0-9a-f]{64}", said)
    assert thao("verify", "--db", copy_of_demo, "--noted", noted).returncode == 0
    with sqlite3.connect(copy_of_demo) as db:
        db.execute("DELETE FROM audit_entry WHERE id = (SELECT MAX(id) FROM audit_entry)")
    assert thao("verify", "--db", copy_of_demo).returncode == 0
    found = thao("verify", "--db", copy_of_demo, "--noted", noted)
    assert found.returncode == 1 and noted in found.stdout


def test_restore_refuses_a_changed_log(copy_of_demo, tmp_path, demo):
    with sqlite3.connect(copy_of_demo) as db:
        db.execute("UPDATE audit_entry SET detail = detail || '.' WHERE id = (SELECT MIN(id) FROM audit_entry)")
    target = tmp_path / "target.sqlite"
    shutil.copy(demo, target)
    before = target.read_bytes()
    refused = thao("restore", copy_of_demo, "--db", target)
    assert refused.returncode == 1 and "chuỗi băm" in refused.stderr + refused.stdout
    assert target.read_bytes() == before


@pytest.mark.parametrize("year", [TODAY.year - 1, TODAY.year + 2])
def test_a_report_bears_the_year_of_its_figures(demo, tmp_path, year):
    refused = thao("report", "export", "--db", demo, "--unit", "SGD", "--year", year, "--out", tmp_path)
    assert refused.returncode == 1 and "--year" in refused.stderr + refused.stdout
    assert not list(tmp_path.iterdir())


def test_the_demo_is_the_same_every_time(demo, tmp_path):
    again = tmp_path / "again.sqlite"
    assert thao("demo", "--db", again, "--scale", "school", "--seed", "1", timeout=300).returncode == 0
    facts = "SELECT student_code, full_name, birth_day FROM learner ORDER BY id"
    with sqlite3.connect(demo) as a, sqlite3.connect(again) as b:
        assert a.execute(facts).fetchall() == b.execute(facts).fetchall()
