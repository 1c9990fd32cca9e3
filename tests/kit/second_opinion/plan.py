"""How each run differs from the others: start method, jitter, patience, burners."""

import random
from dataclasses import dataclass

METHODS = {3: "spawn", 6: "forkserver"}
LEVELS = ("none", "none", "light", "light", "heavy", "light", "light", "heavy")
FIRST_SEED = 1_000


@dataclass(frozen=True)
class RunPlan:
    """All that decides about one run, worked out from its seed alone."""

    run: int
    seed: int
    start_method: str
    jitter: str
    switch_interval: float
    patient: bool
    burners: int

    @property
    def core_only(self) -> bool:
        """Whether only core scenarios are played: starting a child is dear then."""
        return self.start_method != "fork"


def plan_of(seed: int, run: int = 0) -> RunPlan:
    """Return the plan of the run with the seed."""
    kind = seed % 10
    luck = random.Random(seed)
    return RunPlan(
        run=run,
        seed=seed,
        start_method=METHODS.get(kind, "fork"),
        jitter=(*LEVELS, "opcodes", "heavy")[kind],
        switch_interval=luck.choice((0.005, 0.0005, 0.00002)),
        patient=kind == 1,
        burners=2 if kind == 9 else 0,
    )


def plans(runs: int, seed: int = FIRST_SEED) -> list[RunPlan]:
    """Return the plans of so many runs, from the seed on."""
    return [plan_of(seed + run, run) for run in range(runs)]
