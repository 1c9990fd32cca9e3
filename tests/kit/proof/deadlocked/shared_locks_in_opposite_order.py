"""Two processes take the same two locks, each in another order."""

import multiprocessing


def work(first, second, meet):
    with first:
        meet.wait()
        with second:  # <- here
            pass


if __name__ == "__main__":
    meet = multiprocessing.Barrier(2)
    one, other = multiprocessing.Lock(), multiprocessing.Lock()
    for pair in ((one, other), (other, one)):
        multiprocessing.Process(target=work, args=(*pair, meet)).start()
