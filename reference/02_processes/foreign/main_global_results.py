# exercise: main
# label: wrong
# mistake: believes that memory is shared, the children fill a global list and the parent prints its own zeros
import multiprocessing

results = [0] * 10


def _compute(begin, end):
    for i in range(begin, end):
        results[i] = square(i)


def main():
    first = multiprocessing.Process(target=_compute, args=(0, 5))
    second = multiprocessing.Process(target=_compute, args=(5, 10))
    first.start()
    second.start()
    first.join()
    second.join()
    for result in results:
        print(result)


if __name__ == "__main__":
    main()
