# exercise: map_catching
# label: right
# style: a dataclass Outcome travels back
import multiprocessing
from dataclasses import dataclass
from typing import Any, Callable, Sequence


@dataclass
class Outcome:
    ok: bool
    value: Any = None
    error: Exception | None = None

    def entry(self) -> Any:
        return self.value if self.ok else self.error


@dataclass(frozen=True)
class Job:
    func: Callable[[Any], Any]
    item: Any

    def run(self) -> Outcome:
        try:
            return Outcome(True, value=self.func(self.item))
        except Exception as error:
            return Outcome(False, error=error)


def map_catching(func: Callable[[Any], Any], items: Sequence[Any], processes: int = 2) -> list[Any]:
    with multiprocessing.Pool(processes) as pool:
        outcomes = pool.map(Job.run, [Job(func, item) for item in items], chunksize=1)
    return [outcome.entry() for outcome in outcomes]
