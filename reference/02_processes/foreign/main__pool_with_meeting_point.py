# exercise: main
# label: right
# style: Pool of two, a Barrier from the initializer makes sure that each of them takes one half

import multiprocessing

_meeting = None


def _remember(barrier):
    global _meeting
    _meeting = barrier


def _half(numbers):
    # nobody begins before the other one has got its share, too
    _meeting.wait()
    return [square(n) for n in numbers]


def main() -> None:
    halves = [range(0, 5), range(5, 10)]
    barrier = multiprocessing.Barrier(len(halves))
    with multiprocessing.Pool(len(halves), _remember, (barrier,)) as pool:
        results = pool.map(_half, halves, chunksize=1)
        pool.close()
        pool.join()
    print(*(value for half in results for value in half))


if __name__ == "__main__":
    multiprocessing.freeze_support()
    main()
