# exercise: main
# label: right
# style: a library author: a Process subclass that streams its results, and a generator that deals the turns in order
import itertools
from multiprocessing import Pipe, Process


class SquareWorker(Process):
    def __init__(self, numbers):
        super().__init__()
        self.numbers = numbers
        self.results, self._out = Pipe(duplex=False)

    def run(self):
        for number in self.numbers:
            self._out.send(square(number))

    def start(self):
        super().start()
        self._out.close()


def _in_turn(workers, count):
    for worker in itertools.islice(itertools.cycle(workers), count):
        yield worker.results.recv()


def main():
    workers = [SquareWorker(range(first, 10, 2)) for first in (0, 1)]
    for worker in workers:
        worker.start()
    try:
        for result in _in_turn(workers, 10):
            print(result)
    finally:
        for worker in workers:
            worker.join()
            worker.results.close()


if __name__ == "__main__":
    main()
