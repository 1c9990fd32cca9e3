"""The catalogue of mistakes: a rule and a page each, in one order, in few words."""

from __future__ import annotations

import importlib
import pkgutil
import re
import string
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from autograder.diagnosis import Mistake, catalogue, diagnose, find, rules
from autograder.diagnosis.order import ORDER
from autograder.diagnosis.pages import ENGLISH, FRONT, read_page
from autograder.diagnosis.rule import ALWAYS, Choice, Rule
from autograder.errors import LockstepError
from autograder.evidence import Frame, Outcome, Raised, Role
from autograder.facts import NeverRan, WrongException
from autograder.verdict import EvidenceLine
from tests.kit.made_up_plays import Plays

ROOT = Path(__file__).parents[3]

MakeUp = Callable[..., Mistake]

NEVER_RAN = NeverRan(labels=["t"])


def page_of(**words: str) -> str:
    """Write a page; what is not given is empty."""
    front = "".join(f'{name} = "{words.get(name, "")}"\n' for name in FRONT)
    return f"+++\n{front}+++\n\n# A page\n"


@pytest.fixture
def made_up(tmp_path: Path) -> MakeUp:
    """Make a mistake that is always found, with a page of its own."""

    def make(name: str, *names: str, **more: Any) -> Mistake:
        look = more.pop("look", lambda _: {"who": "X"})
        words = {"happened": "{who} did it.", **more}
        (tmp_path / f"{name}.md").write_text(page_of(**words), "utf-8")
        names = names or ("who",)
        rule = Rule(name=name, names=frozenset(names), look=look)
        return Mistake(rule=rule, folder=tmp_path)

    return make


def all_rules() -> list[Rule]:
    """Return every rule of the modules of ``rules/``."""
    names = [module.name for module in pkgutil.iter_modules(rules.__path__)]
    modules = [importlib.import_module(f"{rules.__name__}.{name}") for name in names]
    return [x for m in modules for x in vars(m).values() if isinstance(x, Rule)]


def test_every_rule_is_in_the_order_once() -> None:
    """A rule that nobody asks finds nothing."""
    ordered = [rule.name for section in ORDER for rule in section.rules]
    assert sorted(ordered) == sorted(rule.name for rule in all_rules())
    assert len(ordered) == len(set(ordered))
    assert all(section.cause and section.rules for section in ORDER)


def test_every_rule_has_a_page_and_every_page_a_rule() -> None:
    """One to one, by their names."""
    pages = {file.stem for file in ENGLISH.glob("*")}
    assert {mistake.name for mistake in catalogue()} == pages
    assert find("join-in-start-loop") in catalogue()
    assert find("no-such-mistake") is None


@pytest.mark.parametrize("mistake", catalogue(), ids=lambda mistake: mistake.name)
def test_a_mistake_is_told_well(mistake: Mistake) -> None:
    """Few words, a title, and a page with a heading of its own."""
    page = mistake.page
    assert set(mistake.name) <= set(string.ascii_lowercase + string.digits + "-")
    assert len(f"{page.happened} {page.because}".split()) < 60
    assert page.title
    assert not page.title.endswith(".")
    assert page.try_next
    assert page.text.startswith(f"# {mistake.name}\n")
    assert "**Instead.**" in page.text
    assert all(len(line) <= 88 for line in page.text.splitlines())


@pytest.mark.parametrize("mistake", catalogue(), ids=lambda mistake: mistake.name)
def test_a_page_uses_every_name_that_its_rule_gives(mistake: Mistake) -> None:
    """And no other, but those that every page may use."""
    assert mistake.page.names - ALWAYS == mistake.rule.names
    assert not mistake.rule.names & ALWAYS


def test_every_choice_of_a_page_is_one_that_a_rule_makes() -> None:
    """And the other way round, so that no translation lacks a sentence."""
    source = "".join(
        file.read_text("utf-8") for file in sorted(Path(rules.__path__[0]).glob("*.py"))
    )
    calls = re.findall(r"\bChoice\(([^)]*)\)", source)
    made = {key for call in calls for key in re.findall(r'"([a-z-]+)"', call)}
    written = [key for mistake in catalogue() for key in mistake.page.choices]
    assert made == set(written)
    # A key of two pages could be missing in one of them unseen.
    assert [key for key, pages in Counter(written).items() if pages > 1] == []


def test_a_page_words_what_its_rule_chooses(plays: Plays, made_up: MakeUp) -> None:
    """A page without the choice is an error, which is named."""
    look = {"look": lambda _: {"who": Choice("early")}}
    mistake = made_up("chosen", **look)
    with pytest.raises(LockstepError, match="no choice `early`"):
        diagnose(NEVER_RAN, plays.run(), mistakes=[mistake])
    other = made_up("worded", **look)
    text = other.file.read_text("utf-8")
    table = '[choices]\nearly = "The early bird"\n+++\n\n#'
    other.file.write_text(text.replace("+++\n\n#", table), "utf-8")
    verdict = diagnose(NEVER_RAN, plays.run(), mistakes=[other])
    assert verdict.happened == "The early bird did it."


def test_every_page_may_say_who_works(plays: Plays, made_up: MakeUp) -> None:
    """Threads or processes, one or several."""
    page = made_up("who", happened="{who}: a {worker} of {worker_s}, {WORKER}")
    process = plays.arrival("task:0", 1, 0, 0, role=Role.PROCESS)
    run = plays.run(arrivals=(process,), steps=plays.steps(1))
    verdicts = [diagnose(NEVER_RAN, x, mistakes=[page]) for x in (run, plays.run())]
    assert [verdict.happened for verdict in verdicts] == [
        "X: a process of processes, PROCESS",
        "X: a thread of threads, THREAD",
    ]


def test_the_first_mistake_that_matches_names_the_verdict(
    plays: Plays, made_up: MakeUp
) -> None:
    """A rule that does not match lets the next one try."""
    mistakes = [made_up("never", look=lambda _: None), made_up("always")]
    verdict = diagnose(NEVER_RAN, plays.run(), mistakes=mistakes)
    assert (verdict.mistake, verdict.happened) == ("always", "X did it.")


def test_a_rule_may_bring_its_own_evidence(plays: Plays, made_up: MakeUp) -> None:
    """Else the lines that the fact has are shown."""
    line = EvidenceLine(actor="X", doing="did it")
    own = made_up("own", look=lambda _: {"who": "Y", "evidence": (line,)})
    assert diagnose(NEVER_RAN, plays.run(), mistakes=[own]).evidence == (line,)


def test_this_line_is_said_where_a_line_is_shown(plays: Plays, made_up: MakeUp) -> None:
    """A pointer at nothing is left out; what points at nothing by itself stays."""
    at = Frame(file="x.py", line=3, function="f", source="x = 1")
    pointer = EvidenceLine(actor="this line", doing="does it")
    shown = replace(pointer, at=at), EvidenceLine(actor="the thread", doing="did it")
    found = {"who": "Y", "evidence": (pointer, *shown)}
    own = made_up("own", look=lambda _: found)
    assert diagnose(NEVER_RAN, plays.run(), mistakes=[own]).evidence == shown


@pytest.mark.parametrize("given", [{}, {"who": "X", "what": "it"}])
def test_a_rule_gives_the_names_that_it_declares(
    plays: Plays, made_up: MakeUp, given: dict[str, str]
) -> None:
    """Another name, or none, is an error of the rule, which is named."""
    mistake = made_up("wrong", look=lambda _: given)
    with pytest.raises(LockstepError, match="`wrong` gives"):
        diagnose(NEVER_RAN, plays.run(), mistakes=[mistake])


def test_all_that_match_are_told_on_request(plays: Plays, made_up: MakeUp) -> None:
    """In their order; the first one still names the verdict."""
    never = made_up("never", look=lambda _: None)
    mistakes = [made_up("first"), never, made_up("second")]
    heard: list[tuple[str, ...]] = []
    verdict = diagnose(NEVER_RAN, plays.run(), mistakes=mistakes, matched=heard.append)
    assert (verdict.mistake, heard) == ("first", [("first", "second")])


def test_what_is_not_written_is_no_mistake(plays: Plays, made_up: MakeUp) -> None:
    """The advice on a stub is what to write next, whatever the check looked for."""
    error = Raised(type="NotImplementedError", message="TODO 1: start", phase="call")
    run = plays.run(Outcome.RAISED, raised=error)
    fact = WrongException(expected="a", actual="b")
    verdict = diagnose(fact, run, mistakes=[made_up("always")])
    assert verdict.mistake == ""
    assert "TODO 1: start" in verdict.happened


def test_another_language_is_another_folder(tmp_path: Path, plays: Plays) -> None:
    """The same rules, with pages that a translator has written."""
    mistake = catalogue(tmp_path)[0]
    words = {"title": "Verschlossen", "happened": "Das Schloss blieb zu."}
    mistake.file.write_text(page_of(**words), "utf-8")
    rule = Rule(name=mistake.name, names=frozenset(), look=lambda _: {})
    german = Mistake(rule=rule, folder=tmp_path)
    assert mistake.page.title == "Verschlossen"
    assert find(mistake.name) == catalogue()[0]
    verdict = diagnose(NEVER_RAN, plays.run(), mistakes=[german])
    assert verdict.happened == "Das Schloss blieb zu."


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("# no front matter\n", "between two lines"),
        ('+++\ntitle = "x"\n', "between two lines"),
        ("+++\ntitle = \n+++\n", "not valid TOML"),
        ('+++\ntitle = "x"\n+++\n', "must be `title`"),
        (page_of().replace('title = ""', "title = 3"), "each a text"),
        (page_of().replace("+++\n\n", "[choices]\nx = 1\n+++\n\n"), "table of texts"),
        (None, "cannot be read"),
    ],
)
def test_a_page_that_is_not_as_it_must_be(
    tmp_path: Path, text: str | None, why: str
) -> None:
    """The author reads which file, and what to do."""
    file = tmp_path / "so-wrong.md"
    if text is not None:
        file.write_text(text, "utf-8")
    with pytest.raises(LockstepError, match=why) as raised:
        read_page(file)
    assert "so-wrong.md" in str(raised.value)


def test_the_readme_shows_what_a_page_says() -> None:
    """Its example is a verdict as it is printed today."""
    shown = " ".join((ROOT / "README.md").read_text("utf-8").split())
    example = find("join-in-start-loop")
    assert example is not None
    assert example.page.because.replace("{worker}", "thread") in shown
