# exercise: run_in_process
# label: wrong
# mistake: raises RuntimeError when the exit code is not 0

import multiprocessing


def run_in_process(task, *args):
    p = multiprocessing.Process(target=task, args=args)
    p.start()
    p.join()
    if p.exitcode != 0:
        raise RuntimeError(f"child failed with {p.exitcode}")
    return p.exitcode
