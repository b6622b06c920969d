"""The exported workbook, read back by other programs (domain rules: decimal numbers, real dates, formulas with values)."""

import datetime
import re
import sqlite3
import subprocess
import zipfile

import openpyxl
import pytest

TABLES = ["Bieu01_TongHop", "Bieu02_TheoKhoi"]
DATA_COLUMNS = [
    "report_year", "school_year", "as_of", "snapshot", "school_code", "school_name", "school_kind", "commune",
    "managing_body", "grade", "in_indicator", "measure", "value",
]
MEASURES = {"population", "took_part", "knowledge_passed", "skill_passed", "reached", "exempt"}


@pytest.fixture(scope="module")
def book(exported_workbook):
    """The values as they stand in the file: what a preview shows that does not compute."""
    return openpyxl.load_workbook(exported_workbook, data_only=True)


@pytest.fixture(scope="module")
def formulas(exported_workbook):
    return openpyxl.load_workbook(exported_workbook)


def recalculated(path, folder):
    """The same workbook after LibreOffice has computed every formula anew."""
    made = subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{folder}/office", "--headless", "--convert-to",
         "xlsx:Calc MS Excel 2007 XML", "--outdir", str(folder / "out"), str(path)],
        capture_output=True, text=True, timeout=300,
    )
    files = list((folder / "out").glob("*.xlsx"))
    assert files, made.stderr
    return openpyxl.load_workbook(files[0], data_only=True)


def header_row(sheet):
    """The row of column numbers (1) (2) (3) …, from 1."""
    for row in range(1, 60):
        if sheet.cell(row, 1).value == "(1)" and sheet.cell(row, 2).value == "(2)":
            return row
    raise AssertionError(f"{sheet.title}: no row of column numbers")


def body(sheet):
    """The rows between the header and the total, as lists."""
    rows = []
    for row in sheet.iter_rows(min_row=header_row(sheet) + 1, values_only=True):
        if row[0] == "Tổng cộng" or not isinstance(row[0], (int, float)):
            break
        rows.append(list(row))
    return rows


def total(sheet):
    for row in sheet.iter_rows(values_only=True):
        if row[0] == "Tổng cộng":
            return list(row)
    raise AssertionError(f"{sheet.title}: no total")


def official(book):
    return [sheet for sheet in book if sheet.title != "D_DuLieu"]


def test_sheet_names_are_short_and_allowed(book):
    assert {"ThuyetMinh", "D_DuLieu", *TABLES} <= set(book.sheetnames)
    for name in book.sheetnames:
        assert len(name) <= 31 and not re.search(r"[:\\/?*\[\]]", name)


def test_formulas_stand_in_totals_only_and_carry_their_values(exported_workbook, formulas, book):
    """No text of a person is ever a formula; what is one says its value beside it."""
    found = 0
    for sheet in formulas:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.data_type != "f":
                    continue
                found += 1
                assert sheet.cell(cell.row, 1).value in ("Tổng cộng", "Cộng góp ý, phản ánh"), f"{sheet.title}!{cell.coordinate}"
                assert re.fullmatch(r"=SUM\(\w+:\w+\)|=INT\(\(\w+\*2000\+\w+\)/\(2\*\w+\)\)/10", cell.value)
                assert isinstance(book[sheet.title][cell.coordinate].value, (int, float)), cell.coordinate
    assert found > 20
    with zipfile.ZipFile(exported_workbook) as parts:
        assert not any("externalLink" in name or "vbaProject" in name for name in parts.namelist())


def test_another_program_computes_the_same(exported_workbook, formulas, book, tmp_path):
    again = recalculated(exported_workbook, tmp_path)
    for sheet in formulas:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.data_type == "f":
                    ours, theirs = book[sheet.title][cell.coordinate].value, again[sheet.title][cell.coordinate].value
                    assert theirs == pytest.approx(ours, abs=1e-9), f"{sheet.title}!{cell.coordinate}"


def test_the_whole_set_is_there(book):
    """Biểu 04 is a school's own; 06 and 15 belong to other registers."""
    wanted = ["01", "02", "03", "05", "05b", "07", "08", "09", "10", "11", "12", "13", "14"]
    for number in wanted:
        assert any(name.startswith(f"Bieu{number}_") for name in book.sheetnames), number


def test_months_are_drawn_against_the_trajectory(book):
    (chart,) = book["Bieu12_DienBien"]._charts
    assert chart.tagname == "lineChart" and len(chart.series) == 2


def test_what_is_behind_is_coloured_by_a_rule(formulas):
    for name in ("Bieu01_TongHop", "Bieu02_TheoKhoi", "Bieu10_DoiNgu"):
        rules = [rule for ranges in formulas[name].conditional_formatting for rule in ranges.rules]
        assert [rule.type for rule in rules] == ["expression"] and "ISNUMBER" in rules[0].formula[0], name


def test_no_sheet_above_the_school_names_a_pupil(book, demo):
    with sqlite3.connect(demo) as db:
        staff = {name for (name,) in db.execute("SELECT full_name FROM account WHERE learner_id IS NULL")}
        pupils = {name for (name,) in db.execute("SELECT full_name FROM learner")} - staff
    texts = {cell.value for sheet in book for row in sheet.iter_rows() for cell in row if isinstance(cell.value, str)}
    assert not pupils & texts


def test_sexes_add_up_to_the_table_of_schools_unless_they_are_hidden(book):
    sheet, first = book["Bieu03_GioiTinh"], total(book["Bieu01_TongHop"])
    cells = total(sheet)[3:12]
    assert all(cell not in (1, 2, 3, 4) for row in body(sheet) for cell in (row[3], row[4], row[6], row[7], row[9], row[10]))
    counts = [cell for cell in (cells[0], cells[3], cells[6]) if cell != "-"]
    if all(isinstance(cell, (int, float)) for cell in counts):
        assert sum(counts) == first[6]


def test_no_number_hides_in_text(book):
    number = re.compile(r"^\d{1,3}(\.\d{3})*(,\d+)?$|^\d+[.,]\d+$")
    for sheet in official(book):
        for row in sheet.iter_rows():
            for cell in row:
                if isinstance(cell.value, str) and cell.value.isdigit():
                    continue  # codes keep their leading zeros as text
                assert not (isinstance(cell.value, str) and number.match(cell.value)), f"{sheet.title}!{cell.coordinate}"


def test_counts_and_rates_have_their_formats(book):
    sheet = book["Bieu01_TongHop"]
    first = header_row(sheet) + 1
    for row in range(first, first + len(body(sheet))):
        assert isinstance(sheet.cell(row, 2).value, str)
        for column in (7, 8, 9, 10, 11, 15, 16, 17):
            cell = sheet.cell(row, column)
            assert cell.value in (None, "-") or (isinstance(cell.value, (int, float)) and cell.number_format == "#,##0")
        rate = sheet.cell(row, 12)
        assert rate.value in (None, "-") or (0 <= rate.value <= 100 and rate.number_format == "0.0")


def test_dates_are_dates(book):
    sheet = book["D_DuLieu"]
    column = DATA_COLUMNS.index("as_of") + 1
    for row in range(2, sheet.max_row + 1):
        cell = sheet.cell(row, column)
        assert isinstance(cell.value, (datetime.date, datetime.datetime)) and cell.number_format == "dd/mm/yyyy"


@pytest.mark.parametrize("name", TABLES)
def test_header_is_frozen_and_repeated(book, name):
    sheet = book[name]
    below = header_row(sheet) + 1
    assert sheet.freeze_panes == f"D{below}"
    rows = [int(row) for row in re.findall(r"\d+", sheet.print_title_rows)]
    assert rows[0] <= header_row(sheet) == rows[1]


def test_every_sheet_prints_on_a4_one_page_wide(book):
    for sheet in book:
        setup, margins = sheet.page_setup, sheet.page_margins
        assert setup.paperSize == 9 or setup.paperSize == "9"
        assert setup.orientation == "landscape" and sheet.sheet_properties.pageSetUpPr.fitToPage
        assert int(setup.fitToWidth or 1) == 1
        wanted = {"top": 2.0, "bottom": 2.0, "left": 3.0, "right": 1.5}
        for side, centimetres in wanted.items():
            assert getattr(margins, side) == pytest.approx(centimetres / 2.54, abs=0.01)


def test_font_is_times_new_roman(book):
    for sheet in book:
        fonts = {cell.font.name for row in sheet.iter_rows() for cell in row if cell.value is not None}
        assert fonts == {"Times New Roman"}, sheet.title


def test_tables_are_signed(book):
    for name in TABLES:
        texts = {cell.value for row in book[name].iter_rows() for cell in row if isinstance(cell.value, str)}
        assert {"Người lập biểu", "Thủ trưởng đơn vị"} <= texts
        assert any(re.search(r"ngày .+ tháng .+ năm \d{4}$", text) for text in texts)


def test_chart_compares_schools_with_the_target(book):
    compared = [row for row in body(book["Bieu01_TongHop"]) if isinstance(row[11], (int, float))]
    if len(compared) < 2:
        pytest.skip("one school has nothing to compare")
    sheet = book["Bieu01_BieuDo"]
    (chart,) = sheet._charts
    assert chart.tagname == "barChart" and len(chart.series) == 2
    assert chart.series[1].trendline is not None
    rows = body(sheet)
    assert len(rows) == min(40, len(compared))
    rates = [row[3] for row in rows]
    assert rates == sorted(rates, reverse=True)


def test_totals_agree_between_the_tables(book):
    first, second, data = total(book["Bieu01_TongHop"]), total(book["Bieu02_TheoKhoi"]), book["D_DuLieu"]
    rows = list(data.iter_rows(values_only=True))
    assert list(rows[0]) == DATA_COLUMNS
    sums = dict.fromkeys(MEASURES, 0)
    for row in rows[1:]:
        record = dict(zip(DATA_COLUMNS, row))
        if record["grade"] is None:  # help at home, which is counted by school
            assert record["measure"] not in MEASURES and not record["in_indicator"], record
            continue
        is_counted = record["grade"] >= 10 and record["school_kind"] != "continuingEducation"
        assert record["in_indicator"] == is_counted, record
        sums[record["measure"]] += record["value"] * record["in_indicator"]
    assert set(sums) == MEASURES
    population, reached = int(first[6]), int(first[10])
    assert (sums["population"], sums["reached"]) == (population, reached)
    assert (int(second[12]), int(second[13])) == (population, reached)
    assert sum(int(second[column]) for column in (3, 6, 9) if second[column] != "-") == population
    assert first[11] == pytest.approx(int((reached * 2000 + population) // (2 * population)) / 10)


def test_verdicts_follow_head_counts(book):
    for row in body(book["Bieu01_TongHop"]):
        population, reached, target, verdict, missing = row[6], row[10], row[12], row[13], row[14]
        if not isinstance(population, (int, float)):
            assert verdict in (None, "-")
            continue
        assert verdict == ("Đạt" if reached * 100 >= target * population else "Chưa đạt")
        assert missing == max(0, -(-int(target) * int(population) // 100) - reached)
