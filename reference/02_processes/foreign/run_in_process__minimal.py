# exercise: run_in_process
# label: right
# style: minimal: Process, start, join, exitcode
import multiprocessing


def run_in_process(task, *args):
    process = multiprocessing.Process(target=task, args=args)
    process.start()
    process.join()
    return process.exitcode
