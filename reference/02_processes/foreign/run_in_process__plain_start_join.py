# exercise: run_in_process
# label: right
# style: beginner: Process, start, join, exitcode, as the handout's first example
import multiprocessing


def run_in_process(task, *args):
    process = multiprocessing.Process(target=task, args=args)
    process.start()
    process.join()
    return process.exitcode
