# exercise: run_in_process
# expect: not-picklable
import multiprocessing


def run_in_process(task, *args):
    process = multiprocessing.Process(target=lambda: task(*args))
    process.start()  # <- here
    process.join()
    return process.exitcode
