import os


def gather(tasks):
    os.closerange(0, 4096)
    return []


def double(task):
    os.closerange(3, 4096)
    return [task()] * 2
