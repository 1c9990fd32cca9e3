# exercise: run_in_process
# label: right
# style: code of 2010: polls is_alive in a loop, without any limit of time
import multiprocessing


def run_in_process(task, *args):
    p = multiprocessing.Process(None, task, "worker-%s" % id(args), args, {})
    p.start()
    while True:
        p.join(0.05)
        if not p.is_alive():
            break
    rc = p.exitcode
    del p
    return rc
