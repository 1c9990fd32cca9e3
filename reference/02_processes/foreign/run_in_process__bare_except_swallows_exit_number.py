# exercise: run_in_process
# label: wrong
# mistake: "its own number if it ended the process": a bare except also catches SystemExit; sys.exit(3) gives 1
import multiprocessing
import sys
import traceback


def guarded(task, args):
    try:
        task(*args)
    except:  # noqa: E722
        traceback.print_exc()
        sys.exit(1)


def run_in_process(task, *args):
    process = multiprocessing.Process(target=guarded, args=(task, args))
    process.start()
    process.join()
    return process.exitcode
