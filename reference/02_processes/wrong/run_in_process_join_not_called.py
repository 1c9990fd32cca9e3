# exercise: run_in_process
# expect: join-not-called
import multiprocessing


def run_in_process(task, *args):
    process = multiprocessing.Process(target=task, args=args)
    process.start()
    process.join  # <- here
    return process.exitcode
