# exercise: main
# style: shared_array
from multiprocessing import Array, Process, freeze_support


class Half(Process):
    def __init__(self, results, numbers):
        Process.__init__(self)
        self.results = results
        self.numbers = numbers

    def run(self):
        for number in self.numbers:
            self.results[number] = square(number)


def main():
    results = Array("i", 10)
    halves = [Half(results, range(5)), Half(results, range(5, 10))]
    for half in halves:
        half.start()
    for half in halves:
        half.join()
    for result in results:
        print(result)


if __name__ == "__main__":
    freeze_support()
    main()
