"""`thao contest`: anyone can recompute a ranking, the awards, the seats and the jury's scores."""

import csv
import io
import json
import random

import pytest

from thao import ROOT, thao

VECTORS = json.loads((ROOT / "Tests/DomainTests/Vectors/test-vectors.json").read_text())
PROFILES = sorted(VECTORS["ranking"]["expected"])
SCORES = [("a", "19.5"), ("b", "19.0"), ("c", "19"), ("d", "18.5"), ("e", "18.0"), ("f", "18.0"), ("g", "18.0"),
          ("h", "17.5"), ("i", "17.0"), ("k", "16.0")]
HEADER = "id,points,duration_ms,submitted_at,prediction\n"


def write(path, header, rows):
    with open(path, "w", newline="") as file:
        csv.writer(file).writerows([header, *rows])
    return path


def rows(done):
    assert done.returncode == 0, done.stderr
    return list(csv.reader(io.StringIO(done.stdout)))


def results(path, order=random.Random(1).sample):
    given = VECTORS["ranking"]["results"]
    return write(
        path, HEADER.strip().split(","),
        [[r["id"], r["right"], r["durationMs"], r["submittedAt"], r["prediction"]] for r in order(given, len(given))])


@pytest.mark.parametrize("profile", PROFILES)
def test_rank_is_the_published_vector_in_any_order(tmp_path, profile):
    expected = [["rank", "id"], *([str(rank), name] for rank, name in VECTORS["ranking"]["expected"][profile])]
    for seed in range(3):
        file = results(tmp_path / "r.csv", random.Random(seed).sample)
        ranked = thao("contest", "rank", "--profile", profile, "--actual", 1200, "--full-marks", 10, file)
        assert rows(ranked) == expected


def test_rank_agrees_with_a_slow_ranker(tmp_path):
    chance = random.Random(7)
    given = [
        [f"id{n}", f"{chance.randrange(0, 41) / 4:.2f}", chance.randrange(5), f"2026-10-05T08:00:0{chance.randrange(3)}Z",
         chance.choice(["", *map(str, range(6))])] for n in range(400)]
    chance.shuffle(given)

    def key(row):
        delta = abs(int(row[4]) - 3) if row[4] else 10**9
        return (-float(row[1]), row[2], delta, row[3])

    expected = sorted(([1 + sum(key(other) < key(row) for other in given), row[0]] for row in given))
    file = write(tmp_path / "r.csv", HEADER.strip().split(","), given)
    ranked = rows(thao("contest", "rank", "--profile", "SPEED_PREDICT", "--actual", 3, file))
    assert ranked[1:] == [[str(rank), name] for rank, name in expected]


@pytest.mark.parametrize(
    ("instant", "same"),
    [("2026-10-05T08:00:00+07:00", "2026-10-05T01:00:00.000Z"), ("2026-10-05T01:00:00", "2026-10-05T01:00:00Z"),
     ("2026-10-05T01:00:00.1", "2026-10-05T01:00:00.100"), ("2026-10-04T20:00:00-05:00", "2026-10-05 01:00:00")])
def test_one_instant_in_many_spellings(tmp_path, instant, same):
    file = write(tmp_path / "r.csv", HEADER.strip().split(","), [["x", 1, 5, instant, ""], ["y", "1.00", 5, same, ""]])
    assert rows(thao("contest", "rank", "--profile", "SPEED", file))[1:] == [["1", "x"], ["1", "y"]]


def test_nobody_one_and_all_tied(tmp_path):
    file = tmp_path / "r.csv"
    file.write_text(HEADER)
    assert rows(thao("contest", "rank", "--profile", "SPEED", file)) == [["rank", "id"]]
    file.write_text(HEADER + "a,1,1,2026-10-05T08:00:00,\n")
    assert rows(thao("contest", "rank", "--profile", "SPEED", file))[1:] == [["1", "a"]]
    file.write_text("\ufeff" + HEADER + "".join(f"a{n},1,1,2026-10-05T08:00:00,\r\n" for n in range(5)))
    assert rows(thao("contest", "rank", "--profile", "SPEED", file))[1:] == [["1", f"a{n}"] for n in range(5)]


def test_rank_tells_every_problem_at_once_and_prints_no_rank(tmp_path):
    file = tmp_path / "r.csv"
    file.write_text(
        HEADER + 'a,"9,5",1000,2026-10-05T08:00:00,1\n' + "b,9,1.5,2026-10-05T08:00:00,1\n" + "a,9,1000,hôm qua,1\n"
        + "c,9,1000,2026-02-30T08:00:00,-4\n" + ",9,1000,2026-10-05T08:00:00,1\n" + "d,9,5,1000,2026-10-05T08:00:00,1\n"
        + "e,-1,1000,2026-10-05T08:00:00,1\n")
    ranked = thao("contest", "rank", "--profile", "SPEED_PREDICT", "--actual", 5, file)
    assert ranked.returncode == 1 and ranked.stdout == ""
    told = ranked.stderr.splitlines()
    assert all(line.startswith(f"{file}: dòng ") for line in told)
    for line, word in [(2, "dấu phẩy"), (3, "duration_ms"), (4, "lặp"), (4, "ISO 8601"), (5, "submitted_at"),
                       (5, "prediction"), (6, "ô trống"), (7, "6 ô"), (8, "số âm")]:
        assert any(f"dòng {line}: " in t and word in t for t in told), (line, word, told)
    assert len(told) == 9


def test_a_prediction_of_a_milliard_is_far_but_taken(tmp_path):
    file = tmp_path / "r.csv"
    file.write_text(HEADER + "a,1,1,2026-10-05T08:00:00,1000000000\nb,1,1,2026-10-05T08:00:00,7\nc,1,1,2026-10-05T08:00:00,\n")
    ranked = thao("contest", "rank", "--profile", "PREDICT", "--actual", 5, file)
    assert rows(ranked)[1:] == [["1", "b"], ["2", "a"], ["3", "c"]]


@pytest.mark.parametrize(
    ("policy", "structure", "expected"),
    [("RANK_WINDOW", "1-2-3-2", "12233334--"), ("RANK_WINDOW", "2-2-3-2", "111233344-"),
     ("EXTEND", "1-2-3-2", "122333344-"), ("NOT_EXCEED", "1-2-3-2", "1223------")])
def test_awards(tmp_path, policy, structure, expected):
    names = {"1": "nhat", "2": "nhi", "3": "ba", "4": "khuyen_khich", "-": "-"}
    given = random.Random(3).sample(SCORES, len(SCORES))
    file = write(tmp_path / "s.csv", ["id", "score"], given)
    given = rows(thao("contest", "awards", "--policy", policy, "--structure", structure, file))
    assert given == [["id", "award"], *([name, names[sign]] for (name, _), sign in zip(SCORES, expected))]


@pytest.mark.parametrize(("tied", "counts"), [(True, [0, 4, 8, 10]), (False, [1, 4, 7, 10])])
def test_awards_not_exceed_the_caps(tmp_path, tied, counts):
    place = {2: 1 if tied else 2, 14: 13, 15: 13, 24: 23, 25: 23, 26: 23}
    file = write(tmp_path / "s.csv", ["id", "score"], [[f"c{n:02}", 100 - place.get(n, n)] for n in range(1, 41)])
    given = rows(thao("contest", "awards", "--policy", "NOT_EXCEED", "--structure", "1-4-9-10", file))
    assert [sum(row[1] == name for row in given) for name in ("nhat", "nhi", "ba", "khuyen_khich")] == counts


@pytest.mark.parametrize(("guarantee", "expected"), [([], "seats20"), (["--guarantee", 1], "seats20min1")])
def test_quota(tmp_path, guarantee, expected):
    file = write(tmp_path / "u.csv", ["unit", "population"], VECTORS["hamilton"]["population"])
    shared = rows(thao("contest", "quota", "--seats", 20, *guarantee, file))
    assert shared == [["unit", "seats"], *([unit, str(seats)] for unit, seats in VECTORS["hamilton"][expected])]


def test_quota_that_cannot_be_shared(tmp_path):
    file = write(tmp_path / "u.csv", ["unit", "population"], [["A", 3], ["B", 4]])
    assert thao("contest", "quota", "--seats", 1, "--guarantee", 1, file).returncode == 1
    file = write(tmp_path / "u.csv", ["unit", "population"], [["A", 3], ["A", "1.500"], ["B, huyện", 2]])
    shared = thao("contest", "quota", "--seats", 5, file)
    assert shared.returncode == 1 and len(shared.stderr.splitlines()) == 2


@pytest.mark.parametrize(
    ("method", "order", "field"), [("MEAN", "04 03 02 01", "meanHundredths"), ("TRIMMED", "01 02 03 04", "trimmedHundredths")])
def test_jury(tmp_path, method, order, field):
    vectors = {v["work"]: v for v in VECTORS["jury"]}
    file = write(tmp_path / "j.csv", ["work", *(f"mark{n}" for n in range(1, 6))],
                 [[work, *v["marks"]] for work, v in reversed(vectors.items())])
    judged = thao("contest", "jury", "--method", method, file)
    assert rows(judged) == [["work", "score", "spread"], *(
        [work, f"{vectors[work][field] / 100:.2f}", str(vectors[work]["spread"])] for work in order.split())]
    assert "01: các giám khảo lệch 21" in judged.stderr


def test_jury_with_conflicts_of_interest(tmp_path):
    file = tmp_path / "j.csv"
    file.write_text('work,mark1,mark2,mark3,mark4,mark5\n"Tranh ""Bà, cháu""",,80,90,70,60.5\nB,70,70,70,70,70\n')
    judged = thao("contest", "jury", "--method", "TRIMMED", file)
    assert rows(judged)[1:] == [['Tranh "Bà, cháu"', "75.13", "29.5"], ["B", "70.00", "0"]]
    assert "không bỏ điểm nào" in judged.stderr
    file.write_text("work,mark1,mark2\nA,,\nB,101,x\n")
    judged = thao("contest", "jury", "--method", "MEAN", file)
    assert judged.returncode == 1 and judged.stdout == "" and len(judged.stderr.splitlines()) == 3


def test_exit_codes(tmp_path):
    file = results(tmp_path / "r.csv")
    assert thao("contest", "rank", "--profile", "SPEED", tmp_path / "none.csv").returncode == 3
    for wrong in (["rank", "--profile", "FAST", file], ["rank", file], ["rank", "--profile", "PREDICT", file],
                  ["awards", "--policy", "EXTEND", "--structure", "1-x", file], ["quota", "--seats", "-1", file],
                  ["jury", "--method", "MEDIAN", file], ["nothing"]):
        assert thao("contest", *wrong).returncode == 2, wrong
    file.write_bytes(b"id,points\n\xff\xfe,1\n")
    assert thao("contest", "rank", "--profile", "SPEED", file).returncode == 1
    file.write_text("")
    assert thao("contest", "rank", "--profile", "SPEED", file).returncode == 1
    file.write_text('id,points\n"a,1\n')
    assert thao("contest", "rank", "--profile", "SPEED", file).returncode == 1


@pytest.mark.parametrize("command", ["rank", "awards", "quota", "jury"])
def test_help_is_vietnamese_with_an_english_line(command):
    shown = thao("contest", command, "--help")
    assert shown.returncode == 0 and "prints" in shown.stdout and "Tệp CSV" in shown.stdout
