# exercise: run_in_process
# label: right
# style: plain beginner
from multiprocessing import Process


def run_in_process(task, *args):
    p = Process(target=task, args=args)
    p.start()
    p.join()
    return p.exitcode
