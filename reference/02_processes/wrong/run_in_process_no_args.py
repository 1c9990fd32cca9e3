# exercise: run_in_process
# expect: arguments-forgotten
import multiprocessing


def run_in_process(task, *args):
    process = multiprocessing.Process(target=task)  # <- here
    process.start()
    process.join()
    return process.exitcode
