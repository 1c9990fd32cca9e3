"""The parent has nothing more to do; its child waits forever."""

import multiprocessing
import threading


def work():
    threading.Event().wait()  # <- here


if __name__ == "__main__":
    multiprocessing.get_context("fork").Process(target=work).start()
