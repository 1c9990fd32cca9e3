# exercise: run_in_process
# label: wrong
# mistake: target=task(*args) calls the task in the caller and gives its result to the process; breaks "Run ``task(*args)`` in another process" and ":raises: nothing, whatever the task does."
import multiprocessing


def run_in_process(task, *args):
    process = multiprocessing.Process(target=task(*args))
    process.start()
    process.join()
    return process.exitcode
