# exercise: run_in_process
# label: wrong
# mistake: args=(args,) gives the task one tuple in place of its arguments
import multiprocessing


def run_in_process(task, *args):
    """Run ``task(*args)`` in another process, wait for its end, return its exit code."""
    process = multiprocessing.Process(target=task, args=(args,))
    process.start()
    process.join()
    return process.exitcode
