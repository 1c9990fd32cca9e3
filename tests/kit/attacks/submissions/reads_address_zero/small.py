import ctypes


def gather(tasks):
    return ctypes.string_at(0)


def double(task):
    return ctypes.string_at(0)
