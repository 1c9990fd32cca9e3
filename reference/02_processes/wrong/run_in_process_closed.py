# exercise: run_in_process
# expect: process-closed
import multiprocessing


def run_in_process(task, *args):
    process = multiprocessing.Process(target=task, args=args)
    process.start()
    process.join()
    process.close()
    return process.exitcode  # <- here
