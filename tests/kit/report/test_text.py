"""Text is harmless, and as wide as it says."""

from __future__ import annotations

import io

import pytest

from autograder.report.text import Screen, columns, cut, pad, plain, show, wrap


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[2J", "\\x1b[2J"),
        ("a\rb", "a\\rb"),
        ("\u202egnp.exe", "\\u202egnp.exe"),
        ("\ud800", "\\ud800"),
        ("\x00\x7f\x9b", "\\x00\\x7f\\x9b"),
        ("línea ✓ 漢字", "línea ✓ 漢字"),
        ("a\nb", "a\\nb"),
    ],
)
def test_letters_without_shape_are_escaped(text: str, shown: str) -> None:
    """Nothing that a program writes can move the cursor or turn the line round."""
    assert plain(text) == shown


def test_line_breaks_are_kept_on_demand() -> None:
    """Output of several lines stays so."""
    assert plain("a\r\nb\tc", lines=True) == "a\nb    c"


def test_width_counts_columns() -> None:
    """A Chinese letter takes two columns, an accent none."""
    assert columns("漢字") == 4
    assert columns("e\u0301") == 1
    assert pad("漢", 4) == "漢  "
    assert cut("漢字漢字", 5) == "漢字…"
    assert columns(cut("a" * 50, 10)) == 10
    assert cut("short", 10) == "short"


def test_wrapping_keeps_words_and_breaks() -> None:
    """Lines are never wider than asked; a word that is too long is cut."""
    assert wrap("one two three\nfour", 8) == ["one two", "three", "four"]
    assert wrap("x" * 30, 10) == ["x" * 9 + "…"]
    assert wrap("", 10) == [""]
    assert all(columns(line) <= 20 for line in wrap("漢字 " * 30, 20))


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    encoding = "utf-8"

    def isatty(self) -> bool:
        """Say so."""
        return True


def test_a_screen_knows_its_colours() -> None:
    """Colours need a terminal, and nobody who minds them."""
    assert Screen.of(Terminal(), {}).colour
    assert not Screen.of(Terminal(), {"NO_COLOR": "1"}).colour
    assert Screen.of(Terminal(), {"NO_COLOR": ""}).colour
    assert not Screen.of(Terminal(), {"TERM": "dumb"}).colour
    assert not Screen.of(io.StringIO(), {}).colour
    assert Screen(colour=True).paint("x", "red") == "\x1b[31mx\x1b[0m"
    assert Screen().paint("x", "red") == "x"


def test_signs_have_a_spelling_in_ascii() -> None:
    """A screen without Unicode gets plain letters."""
    ascii_only = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    screen = Screen.of(ascii_only, {})
    assert not screen.unicode
    assert screen.letters("✓ ✗ → … é") == "+ x -> ... \\xe9"
    show("✓ é", ascii_only)
    assert ascii_only.buffer.getvalue() == b"\\u2713 \\xe9\n"
