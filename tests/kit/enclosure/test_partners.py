"""Each denial has partners: it works without walls, and with only its wall left out.

And what a program may do works beside it, so that a place that denies all would fail.
"""

from __future__ import annotations

import functools
import os

import pytest

from autograder.enclosure import Tier
from autograder.enclosure.probe import DENIED, ProbeResult, probe
from autograder.enclosure.tiers import WALLS

# Root gives up its rights at the entrance, and so this is kept out twice there.
BY_RIGHTS: set[str] = set() if os.geteuid() == 0 else {"memory", "environment"}
# By tier and by the wall that is left out: what works then, and only then.
PARTNERS = {
    (Tier.L, "files"): {"read", "write", "signal", "abstract"} | BY_RIGHTS,
    (Tier.L, "calls"): {"limit", "namespace", "udp"},
    (Tier.U, "files"): {"abstract"},
    (Tier.U, "calls"): {"namespace", "udp"},
    (Tier.U, "user"): {"limit", "pathname", "shared"},
    (Tier.N, "pid"): {"limit", "see", "signal"},
    (Tier.N, "net"): {"tcp", "udp", "abstract"},
    (Tier.N, "ipc"): {"queue"},
    (Tier.N, "calls"): {"namespace"},
}
WALLED = (Tier.L, Tier.U, Tier.N)


@functools.cache
def found(tier: Tier, without: str = "") -> ProbeResult:
    """Probe once for all tests of a process."""
    return probe(tier, without=frozenset(filter(None, [without])))


def require(tier: Tier) -> None:
    """Go on only where this machine has the tier; a missing one counts as nothing."""
    reason = found(tier).against(tier)
    if reason:
        pytest.skip(f"tier {tier} is not here: {reason}")


def test_without_walls_everything_can_be_done() -> None:
    """Otherwise a denial in a tier would not be due to its walls."""
    open_ = found(Tier.S)
    assert not open_.reason
    assert [name for name, hindered in open_.tried.items() if hindered] == []


@pytest.mark.parametrize("tier", WALLED)
def test_a_tier_denies_what_it_must_and_lets_the_rest_work(tier: Tier) -> None:
    """What is a play's own works in every tier."""
    require(tier)
    tried = found(tier).tried
    assert DENIED[tier] <= {name for name, hindered in tried.items() if hindered}
    own = {name: hindered for name, hindered in tried.items() if "its own" in name}
    assert set(own.values()) == {""}


@pytest.mark.parametrize(("tier", "wall"), PARTNERS)
def test_only_this_wall_keeps_it_out(tier: Tier, wall: str) -> None:
    """With all other walls up, the denied things work, and the probe says so."""
    require(tier)
    assert wall in WALLS
    without = found(tier, wall)
    now = {name for name in DENIED[tier] if without.went_well(name)}
    assert now == PARTNERS[tier, wall]
    assert all(name in without.against(tier) for name in now)


def test_what_a_tier_denies_has_a_partner_or_no_single_wall() -> None:
    """The rest is kept out by two walls at once, or by the mounts alone."""
    both = {"read", "write", "memory", "environment", "trace"}
    twice = {
        Tier.L: {"trace", "tcp", "memory", "environment"},
        Tier.U: both | {"signal", "tcp"},
        Tier.N: both | {"pathname", "shared"},
    }
    for tier in WALLED:
        single = {n for (t, _), names in PARTNERS.items() if t is tier for n in names}
        assert single | twice[tier] == DENIED[tier]
