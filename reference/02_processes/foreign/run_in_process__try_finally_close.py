# exercise: run_in_process
# label: right
# style: exit code kept, process object closed

import multiprocessing


def run_in_process(task, *args) -> int:
    p = multiprocessing.Process(target=task, args=args)
    p.start()
    try:
        p.join()
        return p.exitcode
    finally:
        p.close()
