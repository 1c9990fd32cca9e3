# exercise: run_in_process
# style: polling
import functools
import multiprocessing
import time


def run_in_process(task, *args):
    child = multiprocessing.Process(target=functools.partial(task, *args))
    child.start()
    while child.exitcode is None:
        time.sleep(0.01)
    return child.exitcode
