# exercise: crunch
# label: wrong
# misjudged: chunk-too-large
# mistake: the lock of a shared progress counter is still held while the work is done (the return is inside the with block), so only one process computes at a time; breaks "As many items run at the same time as there are usable CPUs"
import multiprocessing
import os

_begun = None


def _get_ready(work, begun):
    global _work, _begun
    _work, _begun = work, begun


def _count_and_work(item):
    with _begun.get_lock():
        _begun.value += 1
        return _work(item)


def crunch(work, items):
    begun = multiprocessing.Value("i", 0)
    cpus = len(os.sched_getaffinity(0))
    with multiprocessing.Pool(
        cpus, initializer=_get_ready, initargs=(work, begun)
    ) as pool:
        return pool.map(_count_and_work, items, chunksize=1)
