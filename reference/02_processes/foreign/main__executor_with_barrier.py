# exercise: main
# label: right
# style: ProcessPoolExecutor of two; a barrier from the initializer makes sure that each process takes one half
from __future__ import annotations

import multiprocessing
from concurrent.futures import ProcessPoolExecutor
from typing import Any

_meeting: Any = None


def square(number: int) -> int:
    return number * number


def _remember(barrier: Any) -> None:
    global _meeting
    _meeting = barrier


def _squares(numbers: range) -> list[int]:
    _meeting.wait()  # the other process has the other half
    return [square(number) for number in numbers]


def main() -> None:
    barrier = multiprocessing.Barrier(2)
    with ProcessPoolExecutor(2, initializer=_remember, initargs=(barrier,)) as pool:
        halves = list(pool.map(_squares, [range(5), range(5, 10)]))
    for half in halves:
        for value in half:
            print(value)


if __name__ == "__main__":
    main()
