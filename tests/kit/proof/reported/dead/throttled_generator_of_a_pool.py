# after: python/cpython#155478: a semaphore throttles the tasks, nobody takes the results
# truth: dead
import threading
from multiprocessing import Pool

places = threading.Semaphore(2)


def numbers():
    for number in range(10):
        places.acquire()
        yield number


def square(number):
    return number * number


if __name__ == "__main__":
    pool = Pool(2)
    for result in pool.imap(square, numbers()):
        places.release()
        if result == 4:
            break
    pool.close()
    pool.join()
