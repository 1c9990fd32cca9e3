# exercise: parallel_map
# label: right
# style: contextlib.ExitStack with callbacks for terminate and join, results from imap unpacked into a list

from contextlib import ExitStack
from multiprocessing import get_context


def parallel_map(func, items, processes=4):
    with ExitStack() as cleanup:
        pool = get_context().Pool(processes)
        cleanup.callback(pool.join)
        cleanup.callback(pool.terminate)  # last in, first out
        return [*pool.imap(func, items)]
