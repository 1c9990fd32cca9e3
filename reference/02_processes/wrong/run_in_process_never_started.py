# exercise: run_in_process
# expect: child-not-started
import multiprocessing


def run_in_process(task, *args):
    process = multiprocessing.Process(target=task, args=args)  # <- here
    return process.exitcode
