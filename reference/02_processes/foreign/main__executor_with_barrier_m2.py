# exercise: main
# label: right
# style: concurrent.futures: ProcessPoolExecutor of two, a Barrier from the initializer makes sure that each process takes one half
import multiprocessing
from concurrent.futures import ProcessPoolExecutor

_meeting = None


def _remember(barrier):
    global _meeting
    _meeting = barrier


def _half(numbers):
    _meeting.wait()  # until the other half has a process, too
    return [square(number) for number in numbers]


def main():
    barrier = multiprocessing.Barrier(2)
    with ProcessPoolExecutor(
        max_workers=2, initializer=_remember, initargs=(barrier,)
    ) as pool:
        low, high = pool.map(_half, [range(5), range(5, 10)])
    for value in low + high:
        print(value)


if __name__ == "__main__":
    main()
