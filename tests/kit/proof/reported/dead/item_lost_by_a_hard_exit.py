# after: python/cpython#87971: Queue.get() hangs when the process on the other side is gone
# truth: dead
import multiprocessing
import os
import sys


def work(queue):
    sys.setswitchinterval(60)
    queue.put("result")
    os._exit(0)  # before the queue's thread has written anything


if __name__ == "__main__":
    queue = multiprocessing.Queue()
    process = multiprocessing.Process(target=work, args=(queue,))
    process.start()
    process.join()
    print(queue.get())
