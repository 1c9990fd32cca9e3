"""A listing answers questions about lines of text, and never fails on any text."""

from __future__ import annotations

import pytest

from autograder.diagnosis.listing import Listing

LINES = """\
import threading

def run_all(tasks):
    for task in tasks:
        t = threading.Thread(target=task)
        t.start()

        t.join()  # t.wait()
    while True:
        break

class NamedTask(threading.Thread):
    def run(self):
        for _ in range(3): self.task()

async def other(): pass
""".splitlines()


@pytest.fixture
def listing() -> Listing:
    """Return a small file."""
    return Listing(lines=LINES, file="threads.py")


def test_blocks_are_told_by_indentation(listing: Listing) -> None:
    """An empty line ends no block."""
    assert listing.block(4) == [5, 6, 7, 8]
    assert listing.body_of("run_all")[:2] == [4, 5]
    assert listing.body_of("nobody") == []
    assert listing.names() == ["run_all", "NamedTask", "other"]


def test_a_head_of_several_lines_belongs_to_no_block() -> None:
    """A formatter breaks a long signature; its last line stands at its own depth."""
    text = "def work(\n    task,\n) -> None:\n    task()\n\nother()\n"
    listing = Listing(lines=text.splitlines())
    assert [n for n in listing.body_of("work") if listing.text(n)] == [4]
    call = Listing(lines=["if ready:", "    work(", "        task", "    )", "other()"])
    assert call.block(1) == [2, 3, 4]


def test_loops_are_found_in_all_or_in_one_function(listing: Listing) -> None:
    """Both kinds of loop count."""
    assert listing.loops() == [4, 9, 14]
    assert listing.loops(within="run_all") == [4, 9]


def test_comments_do_not_count(listing: Listing) -> None:
    """What is only talked about is not done."""
    assert listing.find(r"\.join\(", listing.block(4)) == [8]
    assert listing.find(r"\.wait\(", listing.block(4)) == []


def test_docstrings_do_not_count() -> None:
    """Nor the examples in them, which the stub has."""
    source = '''
def f():
    """Wait; join() ends it.

    >>> f().join()
    """
    g("""one line""").join()
    text = """
    x.join() \'\'\' x.join()
    """.join()
    f().join()
'''
    listing = Listing(lines=source.splitlines())
    assert listing.find(r"\.join\(", range(1, 12)) == [7, 11]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "(" * 299,
        "f(" * 149 + ")" * 149,
        "-" * 299 + "1",
        "a." * 149 + "b()",
        "x" * 10_000,
        "\x00()",
        "1if 2else 3",
        "'\\N{foo}'()",
        "else:",
        "\ud800()",
        "9" * 290,
    ],
)
def test_no_text_is_too_odd(text: str) -> None:
    """The file was written by anybody; a line of it is only ever words."""
    listing = Listing(lines=[text])
    assert listing.loops() == []
    assert listing.text(0) == listing.text(2) == ""
