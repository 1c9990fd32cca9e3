# exercise: gather
# label: wrong
# mistake: when more than one task raised, an ExceptionGroup with all of the exceptions is raised, which an `except` for the task's own exception does not catch; breaks "raises the exception of the first one in the order of tasks that raised".

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any


@dataclass
class Result:
    """A place for what one call returned or raised."""

    value: Any = None
    error: BaseException | None = None

    def fill(self, call: Callable[[], Any]) -> None:
        try:
            self.value = call()
        except BaseException as error:
            self.error = error


def reraise(errors: Sequence[BaseException]) -> None:
    """Raise what was collected, and lose nothing of it."""
    match errors:
        case []:
            return
        case [only]:
            raise only
        case _:
            raise BaseExceptionGroup("several tasks raised", errors)


def gather(tasks: Sequence[Callable[[], Any]]) -> list[Any]:
    results = [Result() for _ in tasks]
    threads = [
        threading.Thread(target=result.fill, args=(task,))
        for result, task in zip(results, tasks, strict=True)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    reraise([result.error for result in results if result.error is not None])
    return [result.value for result in results]
