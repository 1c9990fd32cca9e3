"""The mutators: each yields one kind of small, typical mistake."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from autograder.gatekeeper.editing.mutators import (
    call_mutations,
    flow_mutations,
    guard_mutations,
    lock_mutations,
    order_mutations,
    pool_mutations,
    state_mutations,
)
from autograder.gatekeeper.editing.mutators.site import Mutation, Site

Mutator = Callable[[Site], Iterator[Mutation]]

MUTATORS: tuple[Mutator, ...] = (
    *call_mutations.MUTATORS,
    *state_mutations.MUTATORS,
    *guard_mutations.MUTATORS,
    *lock_mutations.MUTATORS,
    *order_mutations.MUTATORS,
    *flow_mutations.MUTATORS,
    *pool_mutations.MUTATORS,
)
