# exercise: run_in_process
# label: wrong
# mistake: as with main in C, the value that the task returns is made the exit code
import multiprocessing
import sys


def _program(task, args):
    sys.exit(task(*args))


def run_in_process(task, *args):
    process = multiprocessing.Process(target=_program, args=(task, args))
    process.start()
    process.join()
    return process.exitcode
