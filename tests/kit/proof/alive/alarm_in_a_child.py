"""The alarm of the child ends it; the parent waits for that."""

import multiprocessing
import signal
import threading


def work():
    signal.alarm(1)
    threading.Event().wait()


if __name__ == "__main__":
    child = multiprocessing.get_context("fork").Process(target=work)
    child.start()
    child.join()
    print(child.exitcode)
