# exercise: run_in_process
# label: wrong
# mistake: the child writes its code into a shared Value whose first content is -9; right for SIGKILL, but SIGTERM also gives -9 (and os._exit(5), too); breaks "for a process that a signal ended the negative number of the signal"
import multiprocessing


def _report(code, task, args):
    try:
        task(*args)
    except SystemExit as end:
        if end.code is None:
            code.value = 0
        elif isinstance(end.code, int):
            code.value = end.code
        else:
            code.value = 1
    except BaseException:
        code.value = 1
    else:
        code.value = 0


def run_in_process(task, *args):
    # a killed child cannot write any more: what is there from the beginning stays
    code = multiprocessing.Value("i", -9)
    child = multiprocessing.Process(target=_report, args=(code, task, args))
    child.start()
    child.join()
    return code.value
