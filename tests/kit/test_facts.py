"""Facts: one class for each kind, with the data that this kind has."""

from __future__ import annotations

import pytest

from autograder.diagnosis import Case
from autograder.evidence import Outcome, Run
from autograder.facts import Fact, FactKind, NeverRan, NotAtOnce, OtherFact, RanTwice

RUN = Run(scenario="", outcome=Outcome.RETURNED)


def test_every_kind_has_a_class_of_its_own() -> None:
    """Nothing has to be registered, and no class is left without a kind."""
    made = {kind.kind: kind for kind in Fact.__subclasses__()}
    assert set(made) == set(FactKind)
    assert len({kind.__name__ for kind in made.values()}) == len(FactKind)


def test_a_fact_is_made_by_its_kind() -> None:
    """It is the same as one that is made by its class."""
    labels = ["task:1"]
    assert Fact.of(FactKind.NEVER_RAN, labels=labels) == NeverRan(labels=labels)
    assert Fact.of(FactKind.NEVER_RAN, labels=labels) != RanTwice(labels=labels)


@pytest.mark.parametrize("data", [{}, {"labels": ["t"], "peak": 1}])
def test_a_fact_has_the_data_of_its_kind(data: dict[str, object]) -> None:
    """No less and no more."""
    with pytest.raises(TypeError):
        Fact.of(FactKind.NEVER_RAN, **data)


@pytest.mark.parametrize(
    ("fact", "labels"),
    [
        (NeverRan(labels=["a", "b"]), ("a", "b")),
        (NotAtOnce(label="a, b", wanted=2, peak=1), ("a", "b")),
        (OtherFact(message="x", label="a"), ("a",)),
        (OtherFact(message="x", label="a", labels=["b"]), ("b",)),
        (OtherFact(message="x"), ()),
    ],
)
def test_a_fact_is_about_arrivals(fact: Fact, labels: tuple[str, ...]) -> None:
    """Of several labels, of one, or of none."""
    assert fact.concerns == labels


def test_a_case_gives_its_fact_by_class() -> None:
    """Another class than that of the fact is a mistake of the rule."""
    case = Case(fact=NeverRan(labels=["t"]), run=RUN)
    assert case.as_a(NeverRan).labels == ["t"]
    with pytest.raises(TypeError, match="'never ran' is not a NotAtOnce"):
        case.as_a(NotAtOnce)
