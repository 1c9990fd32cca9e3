# exercise: run_in_process
# label: right

import contextlib
import multiprocessing


def run_in_process(task, *args):
    context = multiprocessing.get_context()
    process = context.Process(target=task, args=args)
    process.start()
    with contextlib.closing(process):
        process.join()
        return process.exitcode
