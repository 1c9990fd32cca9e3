import os
import signal


def gather(tasks):
    os.kill(os.getpid(), signal.SIGSTOP)
    return []


def double(task):
    signal.setitimer(signal.ITIMER_REAL, 0.1)
    while True:
        signal.pause()
