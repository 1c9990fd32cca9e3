# exercise: run_in_process
# label: wrong
# mistake: the child itself writes its exit code into a shared Value, so a child that is killed by a signal (or calls os._exit) leaves the 0 of the beginning there; breaks "for a process that a signal ended the negative number of the signal"
import multiprocessing
import sys


def _note_the_end(code, task, args):
    try:
        task(*args)
    except SystemExit as leaving:
        if leaving.code is None:
            code.value = 0
        else:
            code.value = leaving.code if isinstance(leaving.code, int) else 1
        raise
    except BaseException:
        code.value = 1
        raise


def run_in_process(task, *args):
    code = multiprocessing.Value("i", 0)
    process = multiprocessing.Process(target=_note_the_end, args=(code, task, args))
    process.start()
    process.join()
    return code.value
