# exercise: run_in_process
# label: right
# style: old-fashioned C style: wait in short slices until there is a status, then free
import multiprocessing
from contextlib import closing

_SLICE = 0.25


def run_in_process(task, *args):
    """Run ``task(*args)`` in another process, wait for its end, return its exit code."""
    with closing(multiprocessing.Process(target=task, args=args)) as proc:
        proc.start()
        status = None
        while status is None:
            proc.join(_SLICE)
            status = proc.exitcode
        return status
