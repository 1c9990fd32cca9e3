# exercise: main
# label: wrong
# mistake: after the squares it prints a report with the number of workers and the seconds that it took to stdout, so there are other numbers in the output; breaks "Print no other numbers"
import multiprocessing
import time
from typing import Any

WORKERS = 2


def _square_share(numbers: list[int], answers: Any) -> None:
    answers.put([(number, square(number)) for number in numbers])


def main() -> None:
    started = time.perf_counter()
    answers: Any = multiprocessing.Queue()
    processes = [
        multiprocessing.Process(
            target=_square_share, args=(list(range(start, 10, WORKERS)), answers)
        )
        for start in range(WORKERS)
    ]
    for process in processes:
        process.start()
    squares: dict[int, int] = {}
    for _ in processes:
        squares.update(answers.get())
    for process in processes:
        process.join()
    for number in sorted(squares):
        print(squares[number])
    elapsed = time.perf_counter() - started
    print(f"done: {WORKERS} processes, {elapsed:.3f} s")


if __name__ == "__main__":
    main()
