# exercise: run_in_process
# label: wrong
# mistake: a thread in place of a process, 0 returned always

import threading


def run_in_process(task, *args):
    t = threading.Thread(target=task, args=args)
    t.start()
    t.join()
    return 0
