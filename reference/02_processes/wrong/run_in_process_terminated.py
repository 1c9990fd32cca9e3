# exercise: run_in_process
# expect: killed-by-parent
import multiprocessing


def run_in_process(task, *args):
    process = multiprocessing.Process(target=task, args=args)
    process.start()
    process.join(0.2)
    process.terminate()  # <- here
    process.join()
    return process.exitcode
