# exercise: run_in_process
# label: right
# style: second-week student, make, start, join, read the exit code
from multiprocessing import Process


def run_in_process(task, *args):
    process = Process(target=task, args=args)
    process.start()
    process.join()
    return process.exitcode
