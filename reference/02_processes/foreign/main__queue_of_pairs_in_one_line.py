# exercise: main
# label: right
# style: a queue of pairs, even and odd numbers, a dict, all squares in one line
from multiprocessing import Process, Queue


def square(number: int) -> int:
    return number * number


def work(numbers, results):
    for n in numbers:
        results.put((n, square(n)))


def main():
    results = Queue()
    processes = [Process(target=work, args=(range(s, 10, 2), results)) for s in (0, 1)]
    for p in processes:
        p.start()
    squares = dict(results.get() for _ in range(10))
    for p in processes:
        p.join()
    print(*(squares[n] for n in sorted(squares)))


if __name__ == "__main__":
    main()
