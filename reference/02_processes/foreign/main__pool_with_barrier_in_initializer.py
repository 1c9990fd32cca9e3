# exercise: main
# label: right
import multiprocessing

_together = None


def _meet_at(barrier):
    global _together
    _together = barrier


def _half(first):
    _together.wait()  # so each of the two processes gets one half
    return [(number, square(number)) for number in range(first, 10, 2)]


def main():
    barrier = multiprocessing.Barrier(2)
    with multiprocessing.Pool(2, initializer=_meet_at, initargs=(barrier,)) as pool:
        rows = [row for half in pool.imap_unordered(_half, range(2)) for row in half]
        pool.close()
        pool.join()
    for _, result in sorted(rows):
        print(result)


if __name__ == "__main__":
    main()
