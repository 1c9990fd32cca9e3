# exercise: run_in_process
# label: wrong
# mistake: a task that takes longer than two seconds is terminated, and -15 comes back instead of its own exit code
import multiprocessing


def run_in_process(task, *args):
    process = multiprocessing.Process(target=task, args=args)
    process.start()
    process.join(timeout=2)
    if process.is_alive():
        # it hangs, do not wait for ever
        process.terminate()
        process.join()
    return process.exitcode
