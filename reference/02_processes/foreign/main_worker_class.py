# exercise: main
# label: right
# style: class-based, a Process subclass, numbered results in a queue
import multiprocessing


class _SquareWorker(multiprocessing.Process):
    def __init__(self, numbers, results):
        super().__init__()
        self.numbers = list(numbers)
        self.results = results

    def run(self):
        for number in self.numbers:
            self.results.put((number, square(number)))


def main():
    numbers = list(range(10))
    results = multiprocessing.Queue()
    workers = [_SquareWorker(numbers[start::2], results) for start in range(2)]
    for worker in workers:
        worker.start()
    found = dict(results.get() for _ in numbers)
    for worker in workers:
        worker.join()
    print(*[found[number] for number in numbers])


if __name__ == "__main__":
    main()
