# exercise: main
# label: right
# style: one Queue of pairs (number, square), collected in a dict and printed by key

from multiprocessing import Process, Queue


def _square_all(numbers, results):
    for number in numbers:
        results.put((number, square(number)))


def main() -> None:
    numbers = range(10)
    results = Queue()
    workers = [
        Process(target=_square_all, args=(share, results))
        for share in (numbers[:5], numbers[5:])
    ]
    for worker in workers:
        worker.start()
    squares = dict(results.get() for _ in numbers)
    for worker in workers:
        worker.join()
    for number in numbers:
        print(squares[number])


if __name__ == "__main__":
    main()
