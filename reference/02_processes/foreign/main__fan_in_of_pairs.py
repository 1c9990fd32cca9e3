# exercise: main
# label: right
import multiprocessing


def _square_worker(numbers, results):
    for number in numbers:
        results.put((number, square(number)))


def main():
    results = multiprocessing.Queue()
    workers = [
        multiprocessing.Process(target=_square_worker, args=(numbers, results))
        for numbers in (range(0, 10, 2), range(1, 10, 2))
    ]
    for worker in workers:
        worker.start()
    squares = dict(results.get() for _ in range(10))
    for worker in workers:
        worker.join()
    for number in range(10):
        print(squares[number])


if __name__ == "__main__":
    main()
