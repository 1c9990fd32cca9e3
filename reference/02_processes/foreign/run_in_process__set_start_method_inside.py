# exercise: run_in_process
# label: wrong
# mistake: set_start_method("fork") without force raises RuntimeError when a method is set already, at latest in the second call

import multiprocessing


def run_in_process(task, *args):
    multiprocessing.set_start_method("fork")
    p = multiprocessing.Process(target=task, args=args)
    p.start()
    p.join()
    return p.exitcode
