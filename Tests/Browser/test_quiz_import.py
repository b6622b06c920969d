"""`thao quiz import`: a teacher's file becomes questions, or a report by line; nothing in between."""

import io
import json
import unicodedata
import zipfile

import pytest

from thao import thao

TEXT = """PHẦN I. Câu trắc nghiệm nhiều phương án lựa chọn.
Câu 1: [NB][ND2][AT][2.3.TC1a] Thủ đô?  A. Huế   B. Hà Nội   C. Đà Nẵng   D. Vinh
Đáp án: B
PHẦN II. Câu trắc nghiệm đúng sai.
Câu 1. Về tài khoản:
a) Một
b) Hai
c) Ba
d) Bốn
Đáp án: ĐSĐS
PHẦN III. Câu trắc nghiệm trả lời ngắn.
Câu 1. Một nửa là?
<key=0,5>
"""
COLUMNS = "STT,Phần,Nội dung câu hỏi,A,B,C,D,Đáp án,Mức độ,Nguồn,Hiệu lực đến\n"


def run(tmp_path, content, name="cau-hoi.txt", code=0, arguments=()):
    file = tmp_path / name
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    done = thao("quiz", "import", file, *arguments)
    assert done.returncode == code, done.stdout + done.stderr
    return json.loads(done.stdout)


def docx(*paragraphs):
    """A document of paragraphs; `_B_` is an underlined letter."""
    body = ""
    for paragraph in paragraphs:
        runs = ""
        for at, piece in enumerate(paragraph.split("_")):
            look = '<w:rPr><w:u w:val="single"/></w:rPr>' if at % 2 else ""
            runs += f'<w:r>{look}<w:t xml:space="preserve">{piece}</w:t></w:r>'
        body += f"<w:p>{runs}</w:p>"
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", f'<w:document xmlns:w="w"><w:body>{body}</w:body></w:document>')
    return buffer.getvalue()


def test_every_form_of_question(tmp_path):
    result = run(tmp_path, TEXT)
    assert result["problems"] == [] and result["notices"] == []
    first, second, third = result["questions"]
    assert first == {
        "id": "q1", "kind": "single_choice", "stem": "Thủ đô?", "options": ["Huế", "Hà Nội", "Đà Nẵng", "Vinh"],
        "correct": [1], "level": "NB", "content_area": "ND2", "safety": True, "competences": ["2.3.TC1a"],
        "source": {"line": 2},
    }
    assert second["kind"] == "true_false_cluster" and second["correct"] == [True, False, True, False]
    assert second["statements"] == ["Một", "Hai", "Ba", "Bốn"]
    assert third["kind"] == "short_answer" and third["accepted"] == ["0,5"] and third["numeric"] is True


def test_decomposed_letters_give_the_same(tmp_path):
    assert run(tmp_path, unicodedata.normalize("NFD", TEXT)) == run(tmp_path, TEXT)


def test_what_is_printed_can_be_marked_and_shuffled(tmp_path):
    printed = tmp_path / "questions.json"
    printed.write_text(json.dumps(run(tmp_path, TEXT)))
    responses = tmp_path / "responses.json"
    responses.write_text(json.dumps({"q1": 1, "q2": [True, False, True, True], "q3": "0.50"}))
    marked = thao("quiz", "mark", printed, responses)
    assert marked.returncode == 0, marked.stderr
    assert [line["hundredths"] for line in json.loads(marked.stdout)] == [25, 50, 25]
    paper = thao("quiz", "paper", "--exam", "DEMO", "--code", "101", printed)
    assert paper.returncode == 0, paper.stderr
    assert sorted(json.loads(paper.stdout)["questions"][0]["options"]) == [0, 1, 2, 3]


def test_word_with_an_underlined_letter(tmp_path):
    content = docx("Câu 1. Thủ đô?", "A. Huế", "_B_. Hà Nội", "C. Đà Nẵng", "D. Vinh")
    result = run(tmp_path, content, "de.docx")
    assert [question["correct"] for question in result["questions"]] == [[1]]
    assert result["questions"][0]["source"] == {"line": 1}


def test_a_table_of_questions(tmp_path):
    rows = COLUMNS + "1,I,Thủ đô?,Huế,Hà Nội,Đà Nẵng,Vinh,B,NB,Luật,31/12/2026\n2,III,Một nửa?,,,,,\"0,5\",TH,,\n"
    result = run(tmp_path, rows, "cau-hoi.csv")
    first, second = result["questions"]
    assert first["correct"] == [1] and first["level"] == "NB" and first["valid_until"] == "2026-12-31"
    assert first["source"] == {"line": 2, "text": "Luật"}
    assert second["kind"] == "short_answer" and second["accepted"] == ["0,5"]


@pytest.mark.parametrize(
    ("text", "line", "told"),
    [
        ("Câu 4. x\nA. m\nB. n\nC. p\nĐáp án: B", 1, "thiếu phương án D"),
        ("Câu 1. x\nA. m\nB. n\nC. p\nD. q", 1, "không có đáp án"),
        ("PHẦN I\nCâu 1. x\nA. m\nB. n\nC. p\nD. q\nĐáp án: A, C", 2, "nhiều đáp án"),
        ("PHẦN II\nCâu 1. x\na) m\nb) n\nc) p\nd) q\nĐáp án: ĐSĐ", 2, "đáp án phải có 4 ký tự"),
        ("PHẦN II\nCâu 1. x\na) m\nb) n\nc) p\nĐáp án: ĐSĐS", 2, "thiếu ý d"),
        ("không có gì", 0, "Không tìm thấy câu hỏi nào"),
    ],
)
def test_a_mistake_is_told_and_does_not_enter(tmp_path, text, line, told):
    result = run(tmp_path, text, code=1)
    assert result["questions"] == [] and len(result["problems"]) == 1
    assert result["problems"][0]["line"] == line and told in result["problems"][0]["message"]


def test_hostile_and_wrong_files_are_one_problem(tmp_path):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b"<w>" + b" " * (80 << 20))
    for content in (buffer.getvalue(), b"PK\x03\x04 broken", b"\xd0\xcf\x11\xe0", b""):
        result = run(tmp_path, content, "de.docx", code=1)
        assert result["questions"] == [] and [problem["line"] for problem in result["problems"]] == [0]


def test_a_missing_file_is_3_and_a_wrong_format_2(tmp_path):
    assert thao("quiz", "import", tmp_path / "none.txt").returncode == 3
    file = tmp_path / "a.txt"
    file.write_text(TEXT)
    assert thao("quiz", "import", file, "--format", "odt").returncode == 2
