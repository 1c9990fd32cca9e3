# exercise: crunch
# label: right
# style: the pool's initializer puts the work into a global of each process, only the items travel then
import multiprocessing
import os

_installed = None


def _install(work):
    global _installed
    _installed = work


def _call(item):
    return _installed(item)


def crunch(work, items):
    with multiprocessing.Pool(os.cpu_count(), _install, (work,)) as pool:
        return pool.map(_call, items, 1)
