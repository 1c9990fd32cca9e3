# exercise: run_in_process
# label: wrong
# mistake: args=(args[0]) is no tuple: the argument itself is unpacked

import multiprocessing


def run_in_process(task, *args):
    if not args:
        p = multiprocessing.Process(target=task)
    elif len(args) == 1:
        p = multiprocessing.Process(target=task, args=(args[0]))
    else:
        p = multiprocessing.Process(target=task, args=args)
    p.start()
    p.join()
    return p.exitcode
