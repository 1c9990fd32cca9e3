# exercise: run_in_process
# style: join_with_a_limit_in_a_loop
from multiprocessing import Process


def run_in_process(task, *args):
    p = Process(target=task, args=args)
    p.start()
    try:
        while p.is_alive():
            p.join(timeout=0.05)
    finally:
        p.join()
    return p.exitcode
