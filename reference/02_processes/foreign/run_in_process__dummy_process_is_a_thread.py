# exercise: run_in_process
# label: wrong
# mistake: "in another process": Process of multiprocessing.dummy is a thread of this process; its exitcode is always 0
from multiprocessing.dummy import Process


def run_in_process(task, *args):
    process = Process(target=task, args=args)
    process.start()
    process.join()
    return process.exitcode
