# exercise: run_in_process
# expect: run-instead-of-start
import multiprocessing


def run_in_process(task, *args):
    process = multiprocessing.Process(target=task, args=args)
    process.run()  # <- here
    return process.exitcode or 0
