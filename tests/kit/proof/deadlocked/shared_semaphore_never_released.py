"""A child takes the only place, and is gone without giving it back."""

import multiprocessing
import os


def child(places):
    places.acquire()
    os._exit(0)


if __name__ == "__main__":
    places = multiprocessing.Semaphore(1)
    taker = multiprocessing.Process(target=child, args=(places,), name="taker")
    taker.start()
    taker.join()
    with places:  # <- here
        pass
