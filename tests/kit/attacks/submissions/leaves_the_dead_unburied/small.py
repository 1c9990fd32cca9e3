import os


def gather(tasks):
    for _ in range(150):
        if os.fork() == 0:
            os._exit(0)
    return []


def double(task):
    """One after the other, each the child of the one before, in a group of its own."""
    for _ in range(100):
        if os.fork():
            os._exit(0)
        os.setsid()
    return []
