"""Which tier is taken: the best that holds, and never a weaker one without a word."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.enclosure import Tier
from autograder.enclosure.probe import probe
from autograder.errors import LockstepError
from autograder.self_trial import tier_choice


@pytest.fixture
def there(monkeypatch: pytest.MonkeyPatch) -> set[Tier]:
    """The tiers that this machine has, to be changed by a test."""
    found = set(Tier)

    def why_not(tier: Tier, _observer: str, _hidden: object = ()) -> str:
        return "" if tier in found else "it is not there"

    monkeypatch.setattr(tier_choice, "why_not", why_not)
    monkeypatch.setattr(tier_choice, "require_known_python", lambda _observer: None)
    return found


def test_the_best_is_taken(there: set[Tier]) -> None:
    """And it says which better one is not there."""
    assert tier_choice.choose_tier("auto", "", "proc") == tier_choice.TierChoice(
        tier=Tier.N
    )
    there -= {Tier.N, Tier.U}
    chosen = tier_choice.choose_tier("auto", "", "proc")
    assert chosen.tier is Tier.L
    assert [line[:6] for line in chosen.passed_over] == ["tier N", "tier U"]
    there.clear()
    chosen = tier_choice.choose_tier("auto", "", "proc")
    assert (chosen.tier, len(chosen.passed_over)) == (Tier.S, 3)


@pytest.mark.parametrize(
    ("wanted", "least"), [("N", ""), ("auto", "N"), ("L", "U"), ("S", "L")]
)
def test_a_tier_that_is_required_fails_closed(
    there: set[Tier], wanted: str, least: str
) -> None:
    """A weaker one is not an answer, also where it was asked for."""
    there -= {Tier.N}
    with pytest.raises(LockstepError, match="tier"):
        tier_choice.choose_tier(wanted, least, "proc")


def test_a_better_one_than_required_will_do(there: set[Tier]) -> None:
    """The least is a least."""
    there -= {Tier.U}
    assert tier_choice.choose_tier("auto", "L", "proc").tier is Tier.N
    assert tier_choice.choose_tier("N", "U", "proc").tier is Tier.N


def test_the_portable_observer_cannot_look_through_walls() -> None:
    """It hears through a network that a closed place does not have."""
    for tier in (Tier.L, Tier.U, Tier.N):
        assert "portable" in tier_choice.why_not(tier, "portable")


def test_a_secret_that_can_be_read_speaks_against_a_tier() -> None:
    """The system can be read in every tier: hidden tests must not lie there."""
    if probe(Tier.L).against(Tier.L):
        pytest.skip("this machine has no tier L; it counts as nothing")
    reason = tier_choice.why_not(Tier.L, "proc", [Path("/usr/bin")])
    assert "read /usr/bin" in reason
