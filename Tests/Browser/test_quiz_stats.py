"""`thao quiz stats`: the statistics of a test as auditors compute them."""

import csv
import io
import random
from fractions import Fraction

import pytest

from thao import thao

VECTOR = ["11111", "11110", "11100", "11010", "11000", "10100", "10000", "00000"]


def stats(tmp_path, text, code=0):
    file = tmp_path / "responses.csv"
    file.write_text(text)
    done = thao("quiz", "stats", file)
    assert done.returncode == code, done.stdout + done.stderr
    return done


def read(text):
    """The items by question, and the summary by name."""
    lines = list(csv.reader(io.StringIO(text)))
    header, *rows = lines
    assert header[:4] == ["question", "answered", "p", "d"]
    assert rows[-1][0] == "#summary"
    summary = dict(cell.split("=") for cell in rows[-1][1:])
    return {row[0]: dict(zip(header, row)) for row in rows[:-1]}, summary


def table(rows, header=None):
    width = len(rows[0])
    lines = [["learner", *(header or [f"q{n}" for n in range(1, width + 1)])]]
    lines += [[f"hs{n}", *row] for n, row in enumerate(rows, 1)]
    return "\n".join(",".join(map(str, line)) for line in lines) + "\n"


def test_the_published_vector(tmp_path):
    done = stats(tmp_path, table([list(row) for row in VECTOR]))
    items, summary = read(done.stdout)
    assert [float(item["p"]) for item in items.values()] == [0.875, 0.625, 0.5, 0.375, 0.125]
    assert [float(item["d"]) for item in items.values()] == [0.5, 1.0, 1.0, 1.0, 0.5]
    assert float(summary["mean"]) == 2.5 and float(summary["variance"]) == 2.25
    assert summary["kr20"] == "0.7292" == summary["alpha"]
    assert "chưa đủ dữ liệu" in done.stderr


def alpha(rows):
    def variance(values):
        mean = Fraction(sum(values), len(values))
        return sum((value - mean) ** 2 for value in values) / len(values)

    count = len(rows[0])
    total = variance([sum(row) for row in rows])
    parts = sum(variance([row[at] for row in rows]) for at in range(count))
    return Fraction(count, count - 1) * (1 - parts / total)


# Four decimals are printed, so a figure is off by half of the last one at most.
@pytest.mark.parametrize("seed", range(5))
def test_shares_of_points_and_blanks(tmp_path, seed):
    chance = random.Random(seed)
    maxima = [1, Fraction(1, 4), Fraction(1, 2), 2]
    rows = [[chance.choice([None, 0, most / 2, most]) for most in maxima] for _ in range(40)]
    shown = [["" if cell is None else float(cell) for cell in row] for row in rows]
    lines = table(shown).splitlines()
    lines.insert(1, "#max," + ",".join(str(float(most)) for most in maxima))
    items, summary = read(stats(tmp_path, "\n".join(lines) + "\n").stdout)
    for at, (item, most) in enumerate(zip(items.values(), maxima)):
        answered = [row[at] for row in rows if row[at] is not None]
        assert int(item["answered"]) == len(answered)
        assert float(item["p"]) == pytest.approx(float(sum(answered) / (len(answered) * most)), abs=6e-5)
        assert -1 <= float(item["d"]) <= 1
    whole = [[Fraction(cell or 0) for cell in row] for row in rows]
    assert float(summary["alpha"]) == pytest.approx(float(alpha(whole)), abs=6e-5)
    assert float(summary["mean"]) == pytest.approx(float(sum(map(sum, whole)) / len(whole)), abs=6e-5)
    assert "kr20" not in summary


def test_the_order_of_the_learners_changes_nothing(tmp_path):
    chance = random.Random(7)
    rows = [[chance.randint(0, 1) for _ in range(6)] for _ in range(60)]
    first = stats(tmp_path, table(rows)).stdout
    assert stats(tmp_path, table(rows[::-1])).stdout == first


def test_a_byte_order_mark_and_quoted_names_are_read(tmp_path):
    items, _ = read(stats(tmp_path, "\ufefflearner,\"Câu 1, ý a\",b\r\nx,1,0\r\ny,0,1\r\n").stdout)
    assert list(items) == ["Câu 1, ý a", "b"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "không có dòng nào"),
        ("learner,a\n", "chưa có dòng học sinh"),
        ("learner\nx\n", "ít nhất một cột"),
        ("learner,a,a\nx,1,1\n", "đã có"),
        ("learner,a\nx,1\nx,0\n", "mỗi học sinh một dòng"),
        ("learner,a\nx,đúng\n", "không phải là điểm"),
        ("learner,a\nx,-1\n", "không phải là điểm"),
        ("learner,a\nx,999999999999\n", "không phải là điểm"),
        ("learner,a\nx,2\n", "lớn hơn điểm tối đa"),
        ("learner,a\n#max,0\nx,1\n", "lớn hơn 0"),
        ("learner,a\nx,1,1\n", "nhiều ô hơn"),
    ],
)
def test_what_cannot_be_read_is_told_with_its_place(tmp_path, text, told):
    done = stats(tmp_path, text, code=1)
    assert told in done.stderr and "responses.csv" in done.stderr and done.stdout == ""


def test_every_problem_is_told_at_once(tmp_path):
    done = stats(tmp_path, "learner,a,b\nx,đúng,1\ny,1,sai\nz,3,0\n", code=1)
    for line in ("dòng 2", "dòng 3", "dòng 4"):
        assert line in done.stderr


def test_a_missing_file_is_3(tmp_path):
    assert thao("quiz", "stats", tmp_path / "none.csv").returncode == 3
