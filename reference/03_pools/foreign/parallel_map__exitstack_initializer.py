# exercise: parallel_map
# label: right
# style: library author; ExitStack for the clean-up, an initializer that brings the function to each worker once

import contextlib
import multiprocessing
import pickle

_job = None


def _install(packed):
    global _job
    _job = pickle.loads(packed)


def _run(item):
    return _job(item)


def parallel_map(func, items, processes=4):
    # Packed once, instead of once for each task.
    packed = pickle.dumps(func)
    with contextlib.ExitStack() as stack:
        pool = multiprocessing.get_context().Pool(
            processes, initializer=_install, initargs=(packed,)
        )
        stack.callback(pool.join)
        stack.callback(pool.terminate)  # runs first: last in, first out
        return pool.map(_run, items, chunksize=1)
