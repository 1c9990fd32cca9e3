# exercise: ask
# label: wrong
# mistake: mixes it up with run_in_process: the value travels as exit code, which is right for 6 but not for "text", None, 1000 or a failure; breaks "return its value" and "the value of the task, however large: also megabytes"
import multiprocessing
import sys


def _exit_with_value(task, args):
    sys.exit(task(*args))


def ask(task, *args):
    process = multiprocessing.Process(target=_exit_with_value, args=(task, args))
    process.start()
    process.join()
    if process.exitcode < 0:
        raise ChildFailed(process.exitcode)
    return process.exitcode
