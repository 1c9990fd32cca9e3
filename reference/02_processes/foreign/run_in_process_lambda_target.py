# exercise: run_in_process
# label: wrong
# mistake: the target is a lambda, which cannot be pickled under spawn and forkserver
import multiprocessing


def run_in_process(task, *args):
    """Run ``task(*args)`` in another process, wait for its end, return its exit code."""
    process = multiprocessing.Process(target=lambda: task(*args))
    process.start()
    process.join()
    return process.exitcode
