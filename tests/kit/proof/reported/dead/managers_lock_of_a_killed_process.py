# after: HKUDS/LightRAG#3413: a manager's lock stays locked when its holder is killed
# truth: dead
import multiprocessing
import os
import signal


def work(lock):
    lock.acquire()
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    manager = multiprocessing.Manager()
    lock = manager.Lock()
    process = multiprocessing.Process(target=work, args=(lock,))
    process.start()
    process.join()
    lock.acquire()
