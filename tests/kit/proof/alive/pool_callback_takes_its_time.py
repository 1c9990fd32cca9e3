"""While a callback takes its time a result lies in the pool, and its helper spins."""

import multiprocessing
import os
import threading


def tell(number):
    return number


def wait_for_outside(_):
    os.read(bell, 1)


def ring():
    os.write(rope, b"!")


if __name__ == "__main__":
    bell, rope = os.pipe()
    timer = threading.Timer(2.0, ring)
    timer.start()
    with multiprocessing.get_context("fork").Pool(2) as pool:
        answers = [pool.apply_async(tell, (n,), callback=wait_for_outside) for n in (1,)]
        answers += [pool.apply_async(tell, (n,)) for n in (2, 3)]
        print([answer.get() for answer in answers])
    timer.join()
