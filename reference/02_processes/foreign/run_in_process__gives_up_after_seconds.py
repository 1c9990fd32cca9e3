# exercise: run_in_process
# label: wrong
# mistake: waits three seconds only, then terminates a task that just takes longer (-15 instead of 0)

import multiprocessing


def run_in_process(task, *args):
    process = multiprocessing.Process(target=task, args=args)
    process.start()
    process.join(timeout=3)
    if process.is_alive():
        # Avoid hanging forever if the task is stuck
        process.terminate()
        process.join()
    return process.exitcode
