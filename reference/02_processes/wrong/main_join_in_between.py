# exercise: main
# expect: one-process-at-a-time
from multiprocessing import Process, SimpleQueue


def _half(numbers, results):
    results.put([square(number) for number in numbers])


def main():
    results = SimpleQueue()
    first = Process(target=_half, args=(range(5), results))
    second = Process(target=_half, args=(range(5, 10), results))
    first.start()
    first.join()  # <- here
    second.start()
    second.join()
    print(*results.get(), *results.get())


if __name__ == "__main__":
    main()
