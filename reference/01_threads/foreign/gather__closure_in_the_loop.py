# exercise: gather
# label: wrong
# mistake: the inner function looks at position (and task) when it runs, and by then the loop has moved on: values of tasks that take a while all land in the last place

import threading
from typing import Any, Callable, Sequence


def gather(tasks: Sequence[Callable[[], Any]]) -> list[Any]:
    values: list[Any] = [None] * len(tasks)
    errors: dict[int, BaseException] = {}
    threads: list[threading.Thread] = []

    for position, task in enumerate(tasks):

        def work() -> None:
            try:
                values[position] = task()
            except BaseException as error:
                errors[position] = error

        thread = threading.Thread(target=work)
        threads.append(thread)
        thread.start()

    for thread in threads:
        thread.join()

    if errors:
        raise errors[min(errors)]
    return values
