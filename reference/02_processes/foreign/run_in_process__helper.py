# exercise: run_in_process
# label: right
import multiprocessing


def _call(task, args):  # Process would not call a target that counts as false
    task(*args)


def run_in_process(task, *args):
    (child := multiprocessing.Process(target=_call, args=(task, args))).start()
    child.join()
    return child.exitcode
