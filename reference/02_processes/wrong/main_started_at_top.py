# exercise: main
# expect: missing-guard
# also: ask, collect_lines
import multiprocessing


def _half(numbers, results):
    results.put([square(number) for number in numbers])


RESULTS = multiprocessing.SimpleQueue()
FIRST = multiprocessing.Process(target=_half, args=(range(5), RESULTS))
SECOND = multiprocessing.Process(target=_half, args=(range(5, 10), RESULTS))
FIRST.start()  # <- here
SECOND.start()


def main():
    for value in sorted(RESULTS.get() + RESULTS.get()):
        print(value)
    FIRST.join()
    SECOND.join()


if __name__ == "__main__":
    main()
