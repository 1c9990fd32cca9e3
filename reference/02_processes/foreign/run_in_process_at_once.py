# exercise: run_in_process
# label: wrong
# mistake: no join, the exit code is read while the child still runs and is None
from multiprocessing import Process


def run_in_process(task, *args):
    process = Process(target=task, args=args)
    process.start()
    return process.exitcode
