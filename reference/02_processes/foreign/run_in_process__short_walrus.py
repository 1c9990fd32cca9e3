# exercise: run_in_process
# label: right
# style: three calls in one expression

import multiprocessing


def run_in_process(task, *args):
    return ((p := multiprocessing.Process(None, task, None, args)).start(), p.join(), p.exitcode)[-1]
