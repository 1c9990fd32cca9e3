# exercise: run_in_process
# label: wrong
# mistake: only args[0] is handed over: IndexError with none, too few with two

import multiprocessing


def run_in_process(task, *args):
    p = multiprocessing.Process(target=task, args=(args[0],))
    p.start()
    p.join()
    return p.exitcode
