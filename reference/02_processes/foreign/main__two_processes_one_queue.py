# exercise: main
# label: right
from multiprocessing import Process, Queue


def _square_some(numbers, results):
    for number in numbers:
        results.put((number, square(number)))


def main():
    results = Queue()
    shares = [range(0, 10, 2), range(1, 10, 2)]
    processes = [Process(target=_square_some, args=(s, results)) for s in shares]
    for process in processes:
        process.start()
    squares = dict(results.get() for _ in range(10))
    for process in processes:
        process.join()
    for number in range(10):
        print(squares[number])


if __name__ == "__main__":
    main()
