# exercise: run_in_process
# label: wrong
# mistake: "0 if the task returned": the child hands the value to sys.exit; run_in_process(len, "abc") is 3
import multiprocessing
import sys


def call(task, args):
    sys.exit(task(*args))


def run_in_process(task, *args):
    process = multiprocessing.Process(target=call, args=(task, args))
    process.start()
    process.join()
    return process.exitcode
