"""The report in words: LibreOffice opens it, it has the measures of NĐ 30/2020, and its figures are the workbook's."""

import re
import subprocess
import zipfile

import openpyxl
import pytest


@pytest.fixture(scope="module")
def narrative(exported_workbook):
    (file,) = exported_workbook.parent.glob("*.docx")
    return file


@pytest.fixture(scope="module")
def text(narrative, tmp_path_factory):
    """As LibreOffice reads it, page after page."""
    folder = tmp_path_factory.mktemp("narrative")
    made = subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{folder}/office", "--headless", "--convert-to", "pdf", "--outdir",
         str(folder), str(narrative)],
        capture_output=True, text=True, timeout=180,
    )
    (pdf,) = folder.glob("*.pdf")
    assert pdf.stat().st_size > 10_000, made.stderr
    shown = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], capture_output=True, text=True, check=True, timeout=60)
    return shown.stdout


def squeezed(text):
    return re.sub(r"\s+", " ", text)


def test_parts_are_sound(narrative):
    with zipfile.ZipFile(narrative) as parts:
        assert parts.testzip() is None
        assert parts.namelist()[0] == "[Content_Types].xml"
        assert not any("vba" in name.lower() or "external" in parts.read(name).decode().lower() for name in parts.namelist())


def test_measures_of_the_decree(narrative):
    with zipfile.ZipFile(narrative) as parts:
        body = parts.read("word/document.xml").decode()
        styles = parts.read("word/styles.xml").decode()
    size = re.search(r'<w:pgSz w:w="(\d+)" w:h="(\d+)"/>', body)
    assert (size[1], size[2]) == ("11906", "16838")
    margins = dict(re.findall(r'w:(top|bottom|left|right)="(\d+)"', re.search(r"<w:pgMar[^>]*>", body)[0]))
    millimetres = {side: int(value) / 1440 * 25.4 for side, value in margins.items()}
    assert 20 <= millimetres["top"] <= 25 and 20 <= millimetres["bottom"] <= 25
    assert 30 <= millimetres["left"] <= 35 and 15 <= millimetres["right"] <= 20
    assert "<w:titlePg/>" in body and 'w:ascii="Times New Roman"' in styles


def test_it_has_the_nine_components(text):
    seen = squeezed(text)
    for part in [
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "BÁO CÁO", "/BC-SGDĐT", "Nơi nhận:",
        "GIÁM ĐỐC", "I. CÔNG TÁC CHỈ ĐẠO", "II. KẾT QUẢ THỰC HIỆN", "III. ĐÁNH GIÁ CHUNG", "IV. PHƯƠNG HƯỚNG",
        "V. ĐỀ XUẤT, KIẾN NGHỊ",
    ]:
        assert part in seen, part


def test_its_figures_are_those_of_the_workbook(text, exported_workbook):
    sheet = openpyxl.load_workbook(exported_workbook, data_only=True)["Bieu01_TongHop"]
    (total,) = [row for row in sheet.iter_rows(values_only=True) if row[0] == "Tổng cộng"]
    population, reached, rate = int(total[6]), int(total[10]), total[11]
    seen = squeezed(text)

    def whole(number):
        return f"{number:,}".replace(",", ".")

    assert f"{whole(population)} học sinh thuộc đối tượng" in seen
    assert f"{whole(reached)} em, đạt {rate:.1f} %".replace(f"{rate:.1f}", f"{rate:.1f}".replace(".", ",")) in seen
