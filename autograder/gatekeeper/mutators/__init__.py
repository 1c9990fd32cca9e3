"""The mutators: each yields one kind of small, typical mistake."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from autograder.gatekeeper.mutators import (
    calls,
    flow,
    guards,
    locks,
    order,
    pools,
    state,
)
from autograder.gatekeeper.mutators.site import Mutation, Site

Mutator = Callable[[Site], Iterator[Mutation]]

MUTATORS: tuple[Mutator, ...] = (
    *calls.MUTATORS,
    *state.MUTATORS,
    *guards.MUTATORS,
    *locks.MUTATORS,
    *order.MUTATORS,
    *flow.MUTATORS,
    *pools.MUTATORS,
)
