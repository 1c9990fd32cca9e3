# exercise: run_in_process
# label: right
import multiprocessing
from multiprocessing.connection import wait


def run_in_process(task, *args):
    process = multiprocessing.Process(target=task, args=args)
    process.start()
    wait([process.sentinel])  # <-done
    process.join()
    return process.exitcode
