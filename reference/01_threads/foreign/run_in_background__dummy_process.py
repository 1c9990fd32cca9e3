# exercise: run_in_background
# label: right
# style: multiprocessing.dummy.Process, which is a Thread

from multiprocessing.dummy import Process


def run_in_background(task, *args):
    p = Process(target=task, args=args)
    p.start()
    return p
