# exercise: run_in_process
# label: right
# style: first-year, follows the README line by line, with leftover experiments in comments
import multiprocessing
# import time


def run_in_process(task, *args):
    p = multiprocessing.Process(target=task, args=args)
    # p = multiprocessing.Process(target=task(*args))   <- NO! runs it here (1h lost)
    p.start()
    # time.sleep(1)
    p.join()  # wait
    ergebnis = p.exitcode
    p.close()
    return ergebnis
    # TODO ask tutor: where does the return value go?
