# exercise: main
# label: right
# style: Java-minded: class SquareWorker extends Process, class Program with a run method; sys.exit(main())
import multiprocessing
import sys


def square(number: int) -> int:
    return number * number


class SquareWorker(multiprocessing.Process):
    def __init__(self, numbers):
        super().__init__()
        self.numbers = list(numbers)
        self.results = multiprocessing.SimpleQueue()

    def run(self):
        self.results.put([square(number) for number in self.numbers])

    def get_results(self):
        return self.results.get()


class Program:
    def __init__(self):
        self.workers = [SquareWorker(range(0, 10, 2)), SquareWorker(range(1, 10, 2))]

    def run(self):
        for worker in self.workers:
            worker.start()
        evens, odds = [worker.get_results() for worker in self.workers]
        for even, odd in zip(evens, odds):
            print(even)
            print(odd)
        for worker in self.workers:
            worker.join()


def main():
    Program().run()


if __name__ == "__main__":
    multiprocessing.freeze_support()
    sys.exit(main())
