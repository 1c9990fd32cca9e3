# exercise: main
# style: queue_of_pairs
import multiprocessing


def _worker(numbers, results):
    for number in numbers:
        results.put((number, square(number)))


def main():
    results = multiprocessing.Queue()
    odd = multiprocessing.Process(target=_worker, args=(range(1, 10, 2), results))
    even = multiprocessing.Process(target=_worker, args=(range(0, 10, 2), results))
    odd.start()
    even.start()
    squares = dict(results.get() for _ in range(10))
    odd.join()
    even.join()
    print(" ".join(str(squares[n]) for n in sorted(squares)))


if "__main__" == __name__:
    main()
