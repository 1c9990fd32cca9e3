# exercise: main
# label: right
# style: functional: pairs of number and square through one queue, made a dict, printed sorted by the number
from functools import partial
from multiprocessing import Process, Queue


def square(number: int) -> int:
    """Return the square of a number.  Given: ``main`` has other processes call it."""
    return number * number


def pair(number: int) -> tuple[int, int]:
    return number, square(number)


def put_pairs(put_into, numbers):
    for answer in map(pair, numbers):
        put_into.put(answer)


def main() -> None:
    numbers = range(10)
    queue = Queue()
    start_worker = partial(Process, target=put_pairs)
    workers = [start_worker(args=(queue, part)) for part in (numbers[::2], numbers[1::2])]
    for worker in workers:
        worker.start()
    squares = dict(queue.get() for _ in numbers)
    for worker in workers:
        worker.join()
    print(*map(squares.__getitem__, sorted(squares)), sep="\n")


if __name__ == "__main__":
    main()
