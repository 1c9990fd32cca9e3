# exercise: run_in_process
# label: wrong
# mistake: an inner function as target cannot be pickled under spawn and forkserver

import multiprocessing


def run_in_process(task, *args):
    def work():
        task(*args)

    p = multiprocessing.Process(target=work)
    p.start()
    p.join()
    return p.exitcode
