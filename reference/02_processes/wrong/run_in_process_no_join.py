# exercise: run_in_process
# expect: join-missing
import multiprocessing


def run_in_process(task, *args):
    process = multiprocessing.Process(target=task, args=args)
    process.start()  # <- here
    return process.exitcode
