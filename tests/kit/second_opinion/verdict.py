"""What the second opinion says: refutations, and the opinion on one solution."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path


@dataclass(frozen=True)
class Refutation:
    """One run that contradicts the contract: which one, and in one sentence how."""

    run: int
    seed: int
    start_method: str
    scenario: str
    sentence: str

    def __str__(self) -> str:
        return (
            f"run {self.run} (seed {self.seed}, {self.start_method}), "
            f"{self.scenario}: {self.sentence}"
        )


@dataclass(frozen=True)
class Opinion:
    """What all runs of one exercise of one file say together."""

    file: Path
    assignment: str
    exercise: str
    runs: int
    refutations: tuple[Refutation, ...]
    troubles: tuple[str, ...] = ()
    seconds: float = 0.0

    @property
    def refuted(self) -> bool:
        """Whether at least one run contradicts the contract."""
        return bool(self.refutations)

    def as_json(self) -> str:
        """Return the opinion as one line of JSON."""
        fields = asdict(self) | {"file": str(self.file), "refuted": self.refuted}
        return json.dumps(fields, ensure_ascii=False)

    def __str__(self) -> str:
        word = "REFUTED" if self.refuted else "not refuted"
        if self.troubles:
            word = f"TROUBLE of the oracle, {word}"
        took = f"{self.runs} runs, {self.seconds:.1f} s"
        lines = [f"{word}: {self.exercise} of {self.file} ({took})"]
        lines += [f"    {refutation}" for refutation in self.refutations]
        lines += [f"    trouble: {trouble}" for trouble in self.troubles]
        return "\n".join(lines)
