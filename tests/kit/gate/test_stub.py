"""The cutter: what it takes away, what it leaves, and what it says of bad marks."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.gatekeeper.editing.findings import AuthorError
from autograder.gatekeeper.editing.source import Source
from autograder.gatekeeper.editing.stub import BEGIN, END, cut

FILE = Path("reference/made_up/keeper.py")


def function(*body: str) -> str:
    """Return a function with a docstring and the lines of its body."""
    return "".join(f"{line}\n" for line in ("def f(x):", '    """Do."""', *body))


def refused(text: str) -> AuthorError:
    """Return the error that the cutter raises for ``text``."""
    with pytest.raises(AuthorError) as caught:
        cut(text, FILE)
    return caught.value


def test_replaces_a_body_with_its_todo() -> None:
    """A region in a body becomes the TODO above it, raised."""
    solution = (
        "    # TODO 1: double it",
        f"    {BEGIN}",
        "    return 2 * x",
        f"    {END}",
    )
    stub = (
        "    # TODO 1: double it",
        '    raise NotImplementedError("TODO 1: double it")',
    )
    assert cut(function(*solution), FILE) == function(*stub)


def test_keeps_everything_else(reference: Source) -> None:
    """No line outside of the regions changes."""
    stub = cut(reference.text, FILE)
    kept = [line for line in reference.text.splitlines() if line in stub.splitlines()]
    expected = [
        line for line in stub.splitlines() if "NotImplementedError(" not in line
    ]
    assert [line for line in kept if line.strip()] == [n for n in expected if n.strip()]
    assert "SOLUTION" not in stub
    assert "join" not in stub


def test_cuts_a_function_of_the_solution_to_nothing(reference: Source) -> None:
    """A region outside of functions leaves no trace."""
    stub = cut(reference.text, FILE)
    assert "started" not in stub
    assert "\n\n\n\n" not in stub


def test_folds_a_todo_of_two_lines() -> None:
    """Long words are folded, and the error says them whole."""
    words = "start every task in a thread of its own before you wait for any, and"
    comment = (f"    # TODO 1: {words}", "    # then wait for all of them")
    stub = cut(function(*comment, f"    {BEGIN}", "    return x", f"    {END}"), FILE)
    scope: dict[str, object] = {}
    exec(stub, scope)
    with pytest.raises(NotImplementedError) as caught:
        scope["f"](1)  # type: ignore[operator] # it is the function
    assert str(caught.value) == f"TODO 1: {words} then wait for all of them"
    assert max(map(len, stub.splitlines())) <= 88


def test_keeps_the_line_ends_of_other_systems() -> None:
    """A file with CR LF stays one."""
    text = function("    # TODO 1: it", f"    {BEGIN}", "    return x", f"    {END}")
    stub = cut(text.replace("\n", "\r\n"), FILE)
    assert stub.count("\n") == stub.count("\r\n") == 4


def test_quotes_what_a_todo_quotes() -> None:
    """Quotation marks and backslashes arrive unchanged."""
    todo = """    # TODO 1: write "a" and 'b' and \\n"""
    stub = cut(function(todo, f"    {BEGIN}", "    return x", f"    {END}"), FILE)
    with pytest.raises(NotImplementedError, match=r"""write "a" and 'b' and \\n"""):
        exec(stub + "f(1)\n", {})


BAD = {
    "has a region without an end": ("    # TODO 1: it", f"    {BEGIN}", "    return x"),
    "has a mark that has no beginning": ("    return x", f"    {END}"),
    "has a mark that is inside another region": (
        "    # TODO 1: it",
        f"    {BEGIN}",
        f"    {BEGIN}",
        "    return x",
        f"    {END}",
    ),
    "has a region without a TODO": (f"    {BEGIN}", "    return x", f"    {END}"),
    "has a mark that is misspelt": ("    ## BEGIN SOLUTION", "    return x"),
    "has no solution region": ("    return x",),
    "has TODO 2 where TODO 1 is due": (
        "    # TODO 2: it",
        f"    {BEGIN}",
        "    return x",
        f"    {END}",
    ),
    "has a region that cuts a statement in two": (
        "    # TODO 1: it",
        f"    {BEGIN}",
        "    if x:",
        f"        {END}",
        "        return x",
    ),
    "has a region that holds no statement": (
        "    # TODO 1: it",
        f"    {BEGIN}",
        f"    {END}",
        "    return x",
    ),
    "has a mark that is indented wrongly": (
        "    # TODO 1: it",
        f"  {BEGIN}",
        "    return x",
        f"    {END}",
    ),
}


@pytest.mark.parametrize("what", BAD)
def test_refuses_bad_marks_with_the_place(what: str) -> None:
    """Each bad mark is reported with what to do and where."""
    finding = refused(function(*BAD[what])).finding
    assert finding.what == f"`keeper.py` {what}."
    assert finding.do
    assert finding.line
    assert (
        finding.text().splitlines()[-1].startswith("  File: reference/made_up/keeper")
    )


def test_refuses_a_stub_that_does_not_compile() -> None:
    """A class must keep something when its region is gone."""
    text = f"class A:\n    {BEGIN}\n    x = 1\n    {END}\n"
    assert "does not compile" in refused(text).finding.what


def test_refuses_a_reference_that_does_not_compile() -> None:
    """A syntax error is reported with its line."""
    finding = refused(f"def f(:\n    {BEGIN}\n    {END}\n").finding
    assert (finding.line, "does not compile" in finding.what) == (1, True)
