# exercise: main
# label: wrong
# mistake: a decorator on the collecting function reports each call with print(), so lines such as "collect 1: 5 squares" stand among the squares on standard output; breaks "Print no other numbers".

import functools
import multiprocessing
from collections.abc import Callable
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess

Worker = tuple[BaseProcess, Connection]


def reported(
    function: Callable[[int, Worker], list[int]],
) -> Callable[[int, Worker], list[int]]:
    """Tell how far the program is."""

    @functools.wraps(function)
    def wrapper(number: int, worker: Worker) -> list[int]:
        squares = function(number, worker)
        print(f"{function.__name__} {number}: {len(squares)} squares")
        return squares

    return wrapper


def send_squares(numbers: range, out: Connection) -> None:
    """Be one worker."""
    out.send([square(number) for number in numbers])  # noqa: F821


def begin(numbers: range) -> Worker:
    """Return a running worker."""
    here, there = multiprocessing.Pipe(duplex=False)
    process = multiprocessing.Process(target=send_squares, args=(numbers, there))
    process.start()
    there.close()
    return process, here


@reported
def collect(number: int, worker: Worker) -> list[int]:
    """Return the squares of a worker when it has ended."""
    process, here = worker
    squares = here.recv()
    process.join()
    return squares


def main() -> None:
    workers = [begin(range(0, 5)), begin(range(5, 10))]
    shares = [collect(number, worker) for number, worker in enumerate(workers)]
    for value in sum(shares, []):
        print(value)


if __name__ == "__main__":
    main()
