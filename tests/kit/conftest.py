"""What all tests of the kit share: fabricated plays, and golden files."""

from __future__ import annotations

import signal
from collections.abc import Callable

import pytest

from tests.kit.made_up_plays import Plays


def pytest_configure() -> None:
    """Be interrupted as from a terminal: a script's background job ignores SIGINT.

    What is ignored is handed down, and a program that ignores SIGINT is another one.
    """
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the flag that rewrites all golden files; look at the difference then."""
    parser.addoption("--rewrite-golden", action="store_true")


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """Compare a text with the file of that name in `golden/` beside the test."""

    def compare(name: str, text: str) -> None:
        file = request.path.parent / "golden" / name
        if request.config.getoption("--rewrite-golden"):
            file.parent.mkdir(exist_ok=True)
            file.write_text(text, "utf-8")
        assert file.is_file(), f"there is no {file}: run with --rewrite-golden"
        assert text == file.read_text("utf-8")

    return compare


@pytest.fixture
def plays() -> Plays:
    """Return the maker of plays."""
    return Plays()
