"""The catalogue of mistakes: found by being there, in causal order, in few words."""

from __future__ import annotations

import string
from pathlib import Path
from typing import Any

import pytest

from autograder.diagnosis import Mistake, catalogue, diagnose, find, mistakes
from autograder.errors import LockstepError
from autograder.evidence import Outcome, Raised
from autograder.verdict import EvidenceLine, Fact, FactKind

Plays = Any  # the fixture of conftest.py, which cannot be imported

FOLDER = Path(mistakes.__file__).parent


def made_up(name: str, rank: int, **more: Any) -> Mistake:
    """Make a mistake that is always found."""
    told = {"rule": lambda _: {"who": "X"}, "happened": "{who} did it.", **more}
    texts = {"because": "", "try_next": "", "page": "", "title": ""}
    return Mistake(name=name, rank=rank, **{**texts, **told})


def test_every_file_is_a_mistake_of_its_name() -> None:
    """Nothing has to be registered."""
    files = {file.stem for file in FOLDER.glob("*.py")} - {"__init__"}
    assert {mistake.name.replace("-", "_") for mistake in catalogue()} == files
    assert find("join-in-start-loop") in catalogue()
    assert find("no-such-mistake") is None


def test_the_order_is_causal() -> None:
    """First the call, then exceptions, protocol, join and performance."""
    ranks = [mistake.rank for mistake in catalogue()]
    assert ranks == sorted(ranks)


@pytest.mark.parametrize("mistake", catalogue(), ids=lambda mistake: mistake.name)
def test_a_mistake_is_told_well(mistake: Mistake) -> None:
    """Few words, a title, and a page with a heading of its own."""
    assert set(mistake.name) <= set(string.ascii_lowercase + string.digits + "-")
    assert 5 <= mistake.rank < 60
    assert len(f"{mistake.happened} {mistake.because}".split()) < 60
    assert mistake.title
    assert not mistake.title.endswith(".")
    assert mistake.try_next
    assert mistake.page.startswith(f"# {mistake.name}\n")
    assert "**Instead.**" in mistake.page
    assert all(len(line) <= 88 for line in mistake.page.splitlines())


def test_the_first_mistake_that_matches_names_the_verdict(plays: Plays) -> None:
    """A rule that does not match lets the next one try."""
    fact = Fact(kind=FactKind.NEVER_RAN, data={"labels": ["t"]})
    never = made_up("never", 10, rule=lambda _: None)
    verdict = diagnose(fact, plays.run(), mistakes=[never, made_up("always", 20)])
    assert (verdict.mistake, verdict.happened) == ("always", "X did it.")


def test_a_rule_may_bring_its_own_evidence(plays: Plays) -> None:
    """Else the lines that the fact has are shown."""
    fact = Fact(kind=FactKind.NEVER_RAN, data={"labels": ["t"]})
    line = EvidenceLine(actor="X", doing="did it")
    own = made_up("own", 10, rule=lambda _: {"who": "Y", "evidence": (line,)})
    assert diagnose(fact, plays.run(), mistakes=[own]).evidence == (line,)


def test_what_is_not_written_is_no_mistake(plays: Plays) -> None:
    """A stub is told what to write next, whatever the check looked for."""
    error = Raised(type="NotImplementedError", message="TODO 1: start", phase="call")
    run = plays.run(Outcome.RAISED, raised=error)
    fact = Fact(kind=FactKind.WRONG_EXCEPTION, data={"expected": "a", "actual": "b"})
    verdict = diagnose(fact, run, mistakes=[made_up("always", 10)])
    assert verdict.mistake == ""
    assert "TODO 1: start" in verdict.happened


def test_a_file_without_a_mistake_is_an_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The author is told which name is missing."""
    (tmp_path / "so_wrong.py").write_text("MISTAKE = 3\n")
    monkeypatch.setattr(mistakes, "__path__", [str(tmp_path)])
    catalogue.cache_clear()
    try:
        with pytest.raises(LockstepError, match="so-wrong"):
            catalogue()
    finally:
        monkeypatch.undo()
        catalogue.cache_clear()
