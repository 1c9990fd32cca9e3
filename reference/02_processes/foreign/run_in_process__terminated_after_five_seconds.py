# exercise: run_in_process
# label: wrong
# mistake: "wait for its end" (README: "you wait however long it takes"): a task that needs more than 5 s is terminated and reported as -15
import multiprocessing

TIMEOUT = 5


def run_in_process(task, *args):
    """Run the task in a child process, robustly (no zombie, no hang)."""
    process = multiprocessing.Process(target=task, args=args)
    process.start()
    process.join(timeout=TIMEOUT)
    if process.is_alive():
        # the child is stuck: clean up (from the web)
        process.terminate()
        process.join()
    return process.exitcode
