# exercise: run_in_process
# label: right
# style: plain beginner style
import multiprocessing


def run_in_process(task, *args):
    """Run ``task(*args)`` in another process, wait for its end, return its exit code."""
    process = multiprocessing.Process(target=task, args=args)
    process.start()
    process.join()
    return process.exitcode
