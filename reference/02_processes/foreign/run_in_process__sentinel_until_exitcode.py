# exercise: run_in_process
# label: right
# style: has read all of the docs: connection.wait on the sentinel until the exit code is there, then join and close
import multiprocessing
from multiprocessing import connection


def _call(task, args):
    task(*args)


def run_in_process(task, *args):
    child = multiprocessing.Process(target=_call, args=(task, args))
    child.start()
    try:
        # The sentinel may be ready a moment before the system knows the exit code,
        # so it only wakes us; the exit code decides.
        while child.exitcode is None:
            connection.wait([child.sentinel], timeout=0.25)
        return child.exitcode
    finally:
        child.join()
        child.close()
