# exercise: run_in_process
# label: right
# style: waits for the sentinel of the process with multiprocessing.connection.wait, then takes the exit code
import multiprocessing as mp
from multiprocessing.connection import wait


def run_in_process(task, *args):
    child = mp.Process(target=task, args=args, name="runner")
    child.start()
    try:
        wait([child.sentinel])  # ready as soon as the process has ended
    finally:
        child.join()
    return child.exitcode
