# exercise: run_in_process
# expect: nothing-returned
import multiprocessing


def run_in_process(task, *args):
    process = multiprocessing.Process(target=task, args=args)
    process.start()
    process.join()
    process.exitcode
