# exercise: main
# label: right
# style: an old hand who knows only Java: a subclass of Process with run(), a common result queue of (number, square) pairs that the parent puts in order
from multiprocessing import Process, Queue


def square(number: int) -> int:
    """Return the square of a number.  Given: ``main`` has other processes call it."""
    return number * number


class SquareWorker(Process):
    """Squares its numbers and puts each result into the common queue."""

    def __init__(self, numbers, resultQueue):
        super().__init__()
        self.numbers = numbers
        self.resultQueue = resultQueue

    def run(self):
        for number in self.numbers:
            self.resultQueue.put((number, square(number)))


def main() -> None:
    resultQueue = Queue()
    workers = [
        SquareWorker(list(range(0, 10, 2)), resultQueue),
        SquareWorker(list(range(1, 10, 2)), resultQueue),
    ]
    for worker in workers:
        worker.start()

    # the results come in any order; the number tells where each belongs
    results = {}
    while len(results) < 10:
        number, result = resultQueue.get()
        results[number] = result

    for worker in workers:
        worker.join()

    for number in range(10):
        print(results[number])


if __name__ == "__main__":
    main()
