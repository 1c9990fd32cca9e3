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
    pairs = (one, other), (other, one)
    children = [
        multiprocessing.Process(target=work, args=(*pair, meet)) for pair in pairs
    ]
    for child in children:
        child.start()
    for child in children:
        child.join()
