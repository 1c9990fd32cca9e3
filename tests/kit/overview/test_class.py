"""The class at a glance: what is counted; nothing of a student's gets through."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest

from autograder.classbook import book as classbook
from autograder.classbook.book import Book
from autograder.classbook.rows import Enrolled, Failure, Row, Whose, Word
from autograder.cli import main
from autograder.overview.class_sheet import sheet
from autograder.overview.figures import Figures, all_figures
from autograder.overview.page import page
from autograder.report.record import CheckOutcome, CheckRecord, Handed, Override
from tests.kit.export.made_up import FAILED, NASTY, PASSED, check, report_of

SLUG = "06_locks"  # as the made-up reports are about
EASY = check("is easy", CheckOutcome.PASSED, 1)
HARD = check("is hard", CheckOutcome.PASSED, 2)
LOST = replace(FAILED, id="is_hard", title="is hard", max_score=2.0)
ODD = check("is odd", CheckOutcome.PASSED, 1)


def lost(given: CheckRecord) -> CheckRecord:
    """Return the check, failed without a named mistake."""
    return replace(given, outcome=CheckOutcome.FAILED, verdict=None)


def keep(book: Book, who: str, *checks: CheckRecord, attempt: int = 1) -> Row:
    """Keep a row for a student with these checks."""
    report = report_of(who, checks)
    its = replace(report.submission, student_name="", attempt=attempt)
    whose = Whose(assignment=SLUG, who=who, attempt=attempt)
    row = Row(whose=whose, key="k", name=who, report=replace(report, submission=its))
    book.keep(row)
    return row


def figures_of(book: Book) -> Figures:
    """Count the only assignment."""
    (figures,) = all_figures(book)
    return figures


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    """Yield an empty store that is open."""
    with classbook.written(tmp_path / "store") as opened:
        yield opened


def test_a_check_tells_good_from_bad(book: Book) -> None:
    """By who passes it and what they have in all others; else there is no number."""
    for number in range(8):
        good = number % 2 == 0
        hard, odd = (HARD, lost(ODD)) if good else (lost(HARD), ODD)
        keep(book, f"s{number}", EASY, hard, odd, PASSED if good else FAILED)
    found = {c.id: c for c in figures_of(book).checks}
    assert found["is_hard"].discrimination == pytest.approx(1)
    assert found["is_odd"].discrimination == pytest.approx(-1)
    assert found["is_easy"].discrimination is None
    assert (found["is_hard"].passed, found["is_hard"].failed) == (4, 4)
    assert found["is_hard"].share == 0.5


def test_few_students_make_no_number(book: Book) -> None:
    """A correlation of three says nothing."""
    for number in range(3):
        keep(book, f"s{number}", EASY, HARD if number else lost(HARD))
    assert {c.discrimination for c in figures_of(book).checks} == {None}


def test_marks_are_counted_by_tenths(book: Book) -> None:
    """Full marks are a column of their own; what is not final is in none."""
    for score in (0, 1, 9, 10, 10):
        given = check("a", CheckOutcome.PASSED, score)
        rest = lost(check("b", CheckOutcome.PASSED, 10 - score))
        keep(book, f"s{score}{len(book.rows())}", given, rest)
    keep(book, "open", check("a", CheckOutcome.ERROR, 10))
    figures = figures_of(book)
    assert figures.histogram == [1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 2]
    assert (figures.mean, figures.median) == (6, 9)
    assert [row.whose.who for row in figures.open] == ["open"]


def test_who_has_handed_in_nothing(book: Book) -> None:
    """Empty hand-ins, and those of the table that are nowhere."""
    keep(book, "ada", EASY)
    empty = keep(book, "bo")
    its = replace(empty.report.submission, handed=Handed.NOT_HANDED_IN)
    book.keep(replace(empty, report=replace(empty.report, submission=its)))
    book.note_failure(
        Failure(whose=Whose(assignment=SLUG, who="fay"), error="it was killed")
    )
    people = [("ada",), ("7", "Cyd"), ("fay",)]
    book.enrol(
        Enrolled(assignment=SLUG, names=names, name=names[-1]) for names in people
    )
    figures = figures_of(book)
    assert figures.missing == ["bo", "Cyd"]
    assert [failure.whose.who for failure in figures.failures] == ["fay"]
    assert "it was killed" in page([figures], "now")
    rows = list(csv.DictReader(io.StringIO(sheet([figures]))))
    assert {row["student"]: row["state"] for row in rows} == {
        "ada": "final",
        "bo": "not handed in",
        "Cyd": "not handed in",
        "fay": "not graded",
    }


def test_an_older_mark_does_not_count_for_work_that_could_not_be_graded(
    book: Book,
) -> None:
    """Until it can be: the mark was for something else."""
    row = keep(book, "ada", EASY)
    book.note_failure(Failure(whose=row.whose, error="it was killed"))
    figures = figures_of(book)
    assert (figures.rows, len(figures.failures)) == ((), 1)
    assert book.counted() == []
    book.keep(row)
    assert len(book.counted()) == 1


def test_mistakes_have_their_lines(book: Book) -> None:
    """The most frequent one first, each student once."""
    for who in ("ada", "bo"):
        keep(book, who, FAILED, replace(FAILED, id="again"))
    (mistake,) = figures_of(book).mistakes
    assert mistake.students == ("ada", "bo")
    (line,) = mistake.lines
    assert (line.source, line.place, line.count) == (
        "with target.lock:",
        "bank.py:14",
        2,
    )


def test_what_has_changed_since_the_grading_before(book: Book) -> None:
    """Who has other marks, and by which check."""
    keep(book, "ada", EASY, lost(HARD))
    keep(book, "bo", EASY, HARD)
    keep(book, "ada", EASY, HARD)
    keep(book, "bo", EASY, HARD)
    (change,) = figures_of(book).changes
    assert (change.who, change.before, change.now) == ("ada", 1, 3)
    assert change.checks == (("is hard", "failed", "passed"),)


def test_a_teachers_word_is_shown_beside_ours(book: Book) -> None:
    """And a remark where it was about other work, or about nothing."""
    row = keep(book, "ada", EASY, lost(HARD))
    for name, sha256 in (("is_hard", "other"), ("is_gone", "")):
        given = Override(points=1.5, why="seen")
        word = Word(whose=row.whose, check=name, override=given, sha256=sha256)
        book.note_word(word)
    text = page([figures_of(book)], "now")
    assert "seen (given for other work: look at it again)" in text
    assert "there is no such check any more" in text
    assert "by a teacher" in text
    (line,) = csv.DictReader(io.StringIO(sheet([figures_of(book)])))
    assert (line["score"], line["is_hard"]) == ("2.5", "failed")
    assert line["by_a_teacher"] == "is_hard: 1.5 (seen)"


class Tags(HTMLParser):
    """Collects the tags and attributes of a page, and its text."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.text: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a tag."""
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}

    def handle_data(self, data: str) -> None:
        """Note a text."""
        self.text.append(data)


TRAPS = (
    NASTY,
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "</style></title><b>",
    '=HYPERLINK("http://x")',
    "@SUM(A1)",
    "\t=1",
    "\udcff",
)


@pytest.mark.parametrize("trap", TRAPS)
def test_nothing_of_a_student_is_markup_or_a_formula(trap: str, book: Book) -> None:
    """In names, numbers, lines of source, words, titles, reasons."""
    verdict = FAILED.verdict
    assert verdict is not None
    at = verdict.evidence[0].at
    assert at is not None
    line = replace(verdict.evidence[0], actor=trap, at=replace(at, source=trap))
    failed = replace(FAILED, verdict=replace(verdict, evidence=(line,), happened=trap))
    row = keep(book, "x", failed)
    its = replace(row.report.submission, student=trap, student_id=trap)
    row = replace(row, report=replace(row.report, submission=its, notes=(trap,)))
    book.keep(replace(row, whose=replace(row.whose, who=trap)))
    person = replace(its, handed=Handed.FOR_A_PERSON, why=trap)
    book.keep(replace(row, report=replace(row.report, submission=person)))
    book.note_failure(Failure(whose=replace(row.whose, who="f"), error=trap))
    book.enrol([Enrolled(assignment=SLUG, names=(f"{trap}2",), name=f"{trap}2")])
    word = Word(whose=row.whose, check=trap, override=Override(points=1, why=trap))
    book.note_word(word)
    figures = all_figures(book)
    found = Tags()
    found.feed(page(figures, "now"))
    assert found.tags <= {
        *("html", "head", "meta", "title", "style", "body", "main", "h1", "h2", "p"),
        *("dl", "div", "dt", "dd", "span", "table", "thead", "tbody", "tr", "th"),
        *("td", "b", "code", "footer", "nav", "a", "section"),
    }
    assert found.attributes <= {
        *("lang", "charset", "name", "content", "class", "style", "role", "id"),
        *("aria-label", "data-name", "href"),
    }
    assert "http://" not in page(figures, "now").replace('HYPERLINK("http://', "")
    for cells in csv.reader(io.StringIO(sheet(figures))):
        assert not [c for c in cells if c.lstrip().startswith(tuple("=+@\t|%"))]


def test_the_command_writes_both(
    tmp_path: Path, book: Book, capsys: pytest.CaptureFixture[str]
) -> None:
    """Beside the store, or where one says; the page needs nothing else."""
    keep(book, "ada", EASY)
    store = tmp_path / "store"
    assert main(["class", str(store)]) == 0
    assert str(store / "class.html") in capsys.readouterr().out
    assert main(["class", str(store), "--out", str(tmp_path / "out")]) == 0
    text = (tmp_path / "out" / "class.html").read_text("utf-8")
    assert not any(part in text for part in ("<script", "src=", "@import", "url("))
    assert (tmp_path / "out" / "class.csv").read_text("utf-8").count("\n") == 2


def test_without_a_store_there_is_no_page(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nor with a broken one; nothing is written."""
    assert main(["class", str(tmp_path)]) == 2
    assert "There is no store" in capsys.readouterr().err
    (tmp_path / classbook.FILE_NAME).write_bytes(b"broken" * 1000)
    assert main(["class", str(tmp_path)]) == 2
    assert "cannot be used" in capsys.readouterr().err
    assert [file.name for file in tmp_path.iterdir()] == [classbook.FILE_NAME]
    (tmp_path / classbook.FILE_NAME).unlink()
    with classbook.written(tmp_path):
        pass
    (tmp_path / "file").touch()
    assert main(["class", str(tmp_path), "--out", str(tmp_path / "file")]) == 2
    assert "Failed to write" in capsys.readouterr().err
