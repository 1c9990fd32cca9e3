# exercise: run_in_process
# label: wrong
# mistake: does not wait; the exit code is read right after start and is None
import multiprocessing


def run_in_process(task, *args):
    """Run ``task(*args)`` in another process, wait for its end, return its exit code."""
    process = multiprocessing.Process(target=task, args=args)
    process.start()
    return process.exitcode
