"""A result that cannot be unpickled ends the pool's reader; the next one lies there."""

import multiprocessing
import time


class NoRow(Exception):
    def __init__(self, row, reason):
        super().__init__(f"row {row}: {reason}")


def parse(number):
    if number == 0:
        raise NoRow(number, "empty")
    time.sleep(0.5)  # until the reader has ended
    return number


if __name__ == "__main__":
    with multiprocessing.Pool(2) as pool:
        print(pool.map(parse, range(2), chunksize=1))  # <- here
