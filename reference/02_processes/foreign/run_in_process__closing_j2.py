# exercise: run_in_process
# label: right
from contextlib import closing
from multiprocessing import Process


def run_in_process(task, *args):
    with closing(Process(target=task, args=args)) as process:
        process.start()
        process.join()
        return process.exitcode
