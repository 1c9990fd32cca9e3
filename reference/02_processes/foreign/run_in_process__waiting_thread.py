# exercise: run_in_process
# label: right
# style: a thread starts the process, waits, and stores the code in a list

import multiprocessing
import threading


def _watch(p, box):
    p.start()
    p.join()
    box.append(p.exitcode)


def run_in_process(task, *args):
    box = []
    p = multiprocessing.Process(target=task, args=args)
    t = threading.Thread(target=_watch, args=(p, box))
    t.start()
    t.join()
    return box[0]
