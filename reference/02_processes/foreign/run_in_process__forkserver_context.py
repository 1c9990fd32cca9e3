# exercise: run_in_process
# label: right
# style: explicit forkserver context

import multiprocessing as mp

_ctx = mp.get_context("forkserver")


def run_in_process(task, *args):
    child = _ctx.Process(target=task, args=args, name="child")
    child.start()
    child.join()
    return child.exitcode
