# exercise: run_in_process
# expect: called-instead-of-passed
import multiprocessing


def run_in_process(task, *args):
    process = multiprocessing.Process(target=task(*args))  # <- here
    process.start()
    process.join()
    return process.exitcode
