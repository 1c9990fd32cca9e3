"""Handlers: for a signal that is blocked, for the end of a child that waits, too."""

import multiprocessing
import signal
import threading


def work():
    threading.Event().wait()  # <- here


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, lambda *_: None)
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGTERM})
    signal.signal(signal.SIGCHLD, lambda *_: None)
    child = multiprocessing.get_context("fork").Process(target=work)
    child.start()
    child.join()  # <- here
