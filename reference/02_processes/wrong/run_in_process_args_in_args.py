# exercise: run_in_process
# expect: arguments-not-unpacked
import multiprocessing


def run_in_process(task, *args):
    process = multiprocessing.Process(target=task, args=(args,))  # <- here
    process.start()
    process.join()
    return process.exitcode
