# exercise: run_in_process
# label: wrong
# mistake: multiprocessing.dummy.Process is a thread, its exitcode says nothing of the task

from multiprocessing.dummy import Process


def run_in_process(task, *args):
    p = Process(target=task, args=args)
    p.start()
    p.join()
    return p.exitcode
