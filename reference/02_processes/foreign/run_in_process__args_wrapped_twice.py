# exercise: run_in_process
# label: wrong
# mistake: args is a tuple already, (args,) hands the whole tuple over as one argument

import multiprocessing


def run_in_process(task, *args):
    # args has to be a tuple, do not forget the comma!
    p = multiprocessing.Process(target=task, args=(args,))
    p.start()
    p.join()
    return p.exitcode
