# exercise: run_in_process
# label: right
# style: explicit spawn context

from multiprocessing import get_context


def run_in_process(task, *args):
    p = get_context("spawn").Process(target=task, args=args)
    p.start()
    p.join()
    return p.exitcode
