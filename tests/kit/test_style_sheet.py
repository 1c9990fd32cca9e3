"""Plain English: no phrase of the style sheet's list, in text, docstring or comment.

``autograder/diagnosis/STYLE.md`` has the list, and what to write instead.
"""

from __future__ import annotations

import ast
import io
import re
import subprocess
import tokenize
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SHEET = "autograder/diagnosis/STYLE.md"
# Students' code in students' words, and this file, which has the phrases as examples.
OTHERS = re.compile(
    r"reference/\w+/(right|wrong|foreign)/|tests/samples/|tests/kit/test_style_sheet\.py"
)
BANNED = tuple(
    re.compile(pattern)
    for pattern in (
        r"(?i)\bwhoever\b",
        r"(?i)\banew\b",
        r"(?i)\btold\b",
        r"(?i)\bfor ever\b",
        r"(?i)\b(comes|came) back\b",
        r"(?i)\bbelongs? into\b",
        r"(?i)\bmend(s|ed|ing)?\b",
        r"(?i)\bin the place of\b",
        r"(?i)\bnobody\b[^.;:]{1,60}\bbut\b",
        r"(?i)\bstands? (there|above|below|beside|between|around)\b",
        r", and not\b",
        r"\b(he|him|his|himself)\b",
        r"(?<![Tt]here )\b(is|are|was|were) no (?!better|longer|more|other)[A-Za-z]+",
        r"\bare the (most|least)\b",
    )
)
GIVE = re.compile(r"Gives?\b")
NAME = "told"  # it was a message, a bool, a list


def files() -> list[Path]:
    """Return the files of the project that the style sheet is for."""
    command = ["git", "ls-files", "*.py", "*.md", "*.toml", ".ci/run"]
    done = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, timeout=30, check=True
    )
    names = [name for name in done.stdout.splitlines() if not OTHERS.match(name)]
    return [ROOT / name for name in names if name != SHEET and (ROOT / name).is_file()]


def texts(file: Path) -> Iterator[tuple[int, str]]:
    """Yield the texts of a file, each with its line: of Python, strings and comments.

    The lines of a longer text are joined, so that a phrase may be broken anywhere.
    """
    source = file.read_text("utf-8")
    if file.suffix != ".py":
        yield 1, source
        return
    prose = {"STRING", "COMMENT", "FSTRING_MIDDLE", "TSTRING_MIDDLE"}
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if tokenize.tok_name[token.type] in prose:
            yield token.start[0], token.string


def phrases(file: Path) -> list[str]:
    """Return the banned phrases in a file, each as LINE: PHRASE."""
    found = []
    for start, text in texts(file):
        for match in (m for pattern in BANNED for m in pattern.finditer(flat(text))):
            line = start + text.count("\n", 0, match.start())
            found.append(f"{line}: {match[0]}")
    if file.suffix == ".py":
        found += names(file)
    return found


def flat(text: str) -> str:
    """Return the text with a blank for each line end, and as long as before."""
    return text.replace("\n", " ")


def names(file: Path) -> list[str]:
    """Return the docstrings that begin with "Give", and the names with ``told``."""
    found = []
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            given = GIVE.match(ast.get_docstring(node) or "")
            found += [f"{node.lineno}: Give"] if given else []
        name = getattr(node, "id", None) or getattr(node, "arg", None)
        if name == NAME:
            found.append(f"{getattr(node, 'lineno', 0)}: {name}")
    return found


def test_no_banned_phrase() -> None:
    """There is none in the whole project, but in what students wrote."""
    found = {str(file.relative_to(ROOT)): phrases(file) for file in files()}
    assert {name: said for name, said in found.items() if said} == {}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("# whoever comes\n", ["1: whoever"]),
        ('"""Wait for\never."""\n', ["1: for ever"]),
        ('x = f"{y} came back"\n', ["1: came back"]),
        ('x = "one, and not two"\n', ["1: , and not"]),
        ('x = "It is no notebook. There is no file."\n', ["1: is no notebook"]),
        ("told = 1\n", ["1: told"]),
        ('def f():\n    """Give it."""\n', ["1: Give"]),
        (
            '"""Return it, or nothing."""\nuntold = "the end of it; is not a he-man"\n',
            [],
        ),
    ],
)
def test_a_phrase_is_found(tmp_path: Path, text: str, said: list[str]) -> None:
    """In comments, docstrings, texts and names, also over the end of a line."""
    file = tmp_path / "text.py"
    file.write_text(text)
    assert [phrase for phrase in phrases(file) if "he" not in phrase.split()] == said


def test_the_sheet_has_every_phrase_and_is_short() -> None:
    """Each banned phrase is on it; it is a page, not a book."""
    sheet = (ROOT / SHEET).read_text("utf-8")
    assert len(sheet.splitlines()) <= 24
    assert [p.pattern for p in BANNED if not p.search(sheet)] == []
